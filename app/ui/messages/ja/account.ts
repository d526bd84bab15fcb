import type { Area } from "../catalogue.ts";

export const account = {
  title: "アカウント",
  signedInAs: "{{username}} としてログイン中",
  sections: {
    label: "アカウント",
    overview: "概要",
    emails: "メールアドレス",
    password: "パスワード",
    twoFactor: "2要素認証",
    tokens: "APIトークン",
    sessions: "セッション",
    history: "セキュリティ履歴",
  },
  checkUp: {
    level: {
      open: "アカウントはパスワードだけで保護されています",
      fragile: "ログインできなくなるおそれがあります",
      sound: "アカウントは保護されています",
      best: "アカウントは十分に保護されています",
    },
    step: {
      "verify-address": {
        text: "先にメールアドレスを確認してください。パスワードの再設定と、2要素認証をオンにするために必要です。",
        action: "アドレスを確認",
      },
      "add-factor": {
        text: "パスワードを知った人は、誰でもログインできます。これを防ぐには、パスキー、セキュリティキー、または認証アプリを追加してください。",
        action: "2要素認証をオンにする",
      },
      "make-codes": {
        text: "リカバリーコードがありません。端末を失くした場合、ログインする方法はこのコードだけです。",
        action: "リカバリーコードを作成",
      },
      "keep-codes": {
        text: "リカバリーコードを保存したことを、まだ確認していません。端末を失くした場合、ログインする方法はこのコードだけです。",
        action: "リカバリーコードの保存を確認",
      },
      "renew-codes": {
        text: "リカバリーコードの残りがわずかです。なくなる前に、新しいコードを作成してください。",
        action: "新しいリカバリーコードを作成",
      },
      "add-another-factor": {
        text: "予備を追加してください。端末を1台失くしても、ログインできなくなることを防げます。",
        action: "予備の方法を追加",
      },
      "renew-password": {
        text: "パスワードを設定してから2年以上たっています。ほかの場所でも使っている場合や、誰かに見られた可能性がある場合は、新しくしてください。そうでなければ、そのまま使えます。",
        action: "パスワードを変更",
      },
      "end-unseen": {
        text: "まだログインできる状態で、{{lifetimes.unusedBrowser}}以上使われていないブラウザがあります。もう使わない場合は、ログアウトするか、「このブラウザの記憶を解除」を選んでください。",
        action: "ブラウザを確認",
      },
      "end-unused-tokens": {
        text: "これらのAPIトークンは、{{lifetimes.unusedToken}}の間使われていません：{{labels}}。もう必要ないものは失効させてください。",
        action: "トークンを確認",
      },
      "limit-tokens": {
        text: "これらのAPIトークンには有効期限がありません：{{labels}}。流出すると、誰かが気付くまで使えてしまいます。期限のあるトークンに替えてください。",
        action: "トークンを確認",
      },
    },
    nothing: "することはありません。スマートフォン、キー、メールアドレスを変えるときに、もう一度確認してください。",
  },
  groups: { signingIn: "ログイン", gettingBackIn: "ログインできなくなったとき", activity: "操作の記録" },
  badge: {
    on: "オン",
    off: "オフ",
    verified: "確認済み",
    notVerified: "未確認",
    kept: "保存済み",
    notKept: "保存が未確認",
    low: "残りわずか",
  },
  needsAddress: "先にメールアドレスを確認してください。",
  emails: {
    title: "メールアドレス",
    others_other: "{{address}} とほか{{count}}件",
    manage: "アドレスを管理",
    setUp: "確認または修正",
  },
  password: { title: "パスワード", since: "最終変更：{{date}}", manage: "パスワードを変更" },
  sessions: {
    title: "セッション",
    text_other: "{{count}}個のブラウザでログイン中です。",
    remembered_other: "{{count}}個のブラウザで、2段階目の認証を省略します。",
    manage: "セッションを管理",
  },
  tokens: {
    title: "APIトークン",
    none: "トークンはありません。パッケージをアップロードするには必要です。",
    text_other: "{{count}}個のトークンでアップロードできます。",
    manage: "トークンを管理",
  },
  history: { title: "セキュリティ履歴", text: "ログイン、変更、失敗した試行。", manage: "履歴を見る" },
  data: {
    title: "データ",
    text: "アカウントのデータのコピーをダウンロードするか、アカウントを削除できます。削除は、{{lifetimes.deletionGrace}}の間は取り消せます。",
    export: "データをダウンロード",
    delete: "アカウントを削除",
  },
} satisfies Area<"account">;
