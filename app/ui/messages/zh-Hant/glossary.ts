import type { Glossary } from "../glossary.ts";

export const glossary: Glossary = {
  "two-factor authentication": ["雙重驗證"],
  "authenticator app": ["驗證器應用程式"],
  "security key": ["安全金鑰"],
  passkey: ["通行密鑰"],
  "recovery code": ["復原碼"],
  password: ["密碼"],
  "user name": ["使用者名稱"],
  email: ["郵件"],
  session: ["工作階段"],
  browser: ["瀏覽器"],
  "API token": ["API 權杖"],
  "security history": ["安全紀錄"],
  "log in": ["登入"],
  "log out": ["登出"],
  support: ["支援"],
};
