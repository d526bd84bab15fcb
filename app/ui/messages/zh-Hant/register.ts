import type { Area } from "../catalogue.ts";

export const register = {
  username: "使用者名稱",
  usernameHint: "1 到 50 個字母、數字、句點、連字號和底線。所有人都看得到。",
  email: "電子郵件地址",
  emailHint: "不會公開。我們會寄電子郵件到這個地址，內含驗證連結。",
  password: "密碼",
  submit: "建立帳號",
  haveAccount: "已經註冊？登入",
  refused: {
    malformed: "請使用 1 到 50 個字母（A 到 Z）、數字、句點、連字號和底線，並以字母或數字開頭和結尾。",
    linked: "這看起來像網址，電子郵件程式會把它變成連結。請用連字號代替句點。",
    reserved: "這個使用者名稱已保留，因為別人會誤以為它屬於本站。請換一個。",
    taken: "這個使用者名稱已有人使用。請換一個。",
  },
} satisfies Area<"register">;
