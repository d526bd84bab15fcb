import type { Area } from "../catalogue.ts";

export const confirm = {
  title: "確認是你本人",
  text: "你目前登入的帳號是 {{username}}。請先確認是你本人，再繼續。{{lifetimes.freshProof}}內我們不會再次詢問。",
  afterRecovery: "你是用復原碼登入的，所以在這裡只需要密碼。",
  closed: "你的一種確認方式因連續 100 次嘗試錯誤而鎖定。請使用其他方式。你也可以登出，再用復原碼重新登入，然後移除鎖定的方式並重新新增。",
  factorGone: "這些方式都無法使用？請登出，再用復原碼登入。之後在這裡只需要密碼。",
  keyOnly: "你是管理員，所以在這裡只能使用安全金鑰或通行密鑰。如果遺失了，請找能存取伺服器的人重設你的雙重驗證。",
  password: { password: "密碼", submit: "用密碼確認", forgot: "忘記密碼？" },
  wrongPassword: "密碼不正確。請再試一次，或重設密碼。",
  notAccepted: "不能用這種方式確認。請從下方的選項中選擇。",
} satisfies Area<"confirm">;
