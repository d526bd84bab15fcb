import type { Glossary } from "../glossary.ts";

export const glossary: Glossary = {
  "two-factor authentication": ["2要素認証"],
  "authenticator app": ["認証アプリ"],
  "security key": ["セキュリティキー"],
  passkey: ["パスキー"],
  "recovery code": ["リカバリーコード"],
  password: ["パスワード"],
  "user name": ["ユーザー名"],
  email: ["メール"],
  session: ["セッション"],
  browser: ["ブラウザ"],
  "API token": ["APIトークン"],
  "security history": ["セキュリティ履歴"],
  "log in": ["ログイン"],
  "log out": ["ログアウト"],
  support: ["サポート"],
};
