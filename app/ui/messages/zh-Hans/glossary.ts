import type { Glossary } from "../glossary.ts";

export const glossary: Glossary = {
  "two-factor authentication": ["双因素身份验证"],
  "authenticator app": ["身份验证器应用"],
  "security key": ["安全密钥"],
  passkey: ["通行密钥"],
  "recovery code": ["恢复代码"],
  password: ["密码"],
  "user name": ["用户名"],
  email: ["邮件"],
  session: ["会话"],
  browser: ["浏览器"],
  "API token": ["API 令牌"],
  "security history": ["安全记录"],
  "log in": ["登录"],
  "log out": ["退出"],
  support: ["支持"],
};
