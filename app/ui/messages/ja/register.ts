import type { Area } from "../catalogue.ts";

export const register = {
  username: "ユーザー名",
  usernameHint: "1～50文字の英数字、ドット、ハイフン、アンダースコア。誰でも見ることができます。",
  email: "メールアドレス",
  emailHint: "公開されません。確認用のリンクをメールで送ります。",
  password: "パスワード",
  submit: "アカウントを作成",
  haveAccount: "登録済みの場合はログイン",
  refused: {
    malformed: "1～50文字の英字（A～Z）、数字、ドット、ハイフン、アンダースコアを使ってください。最初と最後は英字か数字にしてください。",
    linked: "ウェブアドレスのように見えるため、メールソフトがリンクに変えてしまいます。ドットの代わりにハイフンを使ってください。",
    reserved: "このユーザー名は、サイト自身の名前と誤解されるため使えません。別の名前を選んでください。",
    taken: "このユーザー名はすでに使われています。別の名前を選んでください。",
  },
} satisfies Area<"register">;
