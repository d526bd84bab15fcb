import type { Glossary } from "../glossary.ts";

export const glossary: Glossary = {
  "two-factor authentication": ["iki adımlı doğrulama"],
  "authenticator app": ["doğrulama uygulama"],
  "security key": ["güvenlik anahtar"],
  passkey: ["geçiş anahtar"],
  "recovery code": ["kurtarma kod"],
  password: ["parola"],
  "user name": ["kullanıcı ad"],
  email: ["e-posta"],
  session: ["oturum"],
  browser: ["tarayıcı"],
  "API token": ["API belirte"],
  "security history": ["güvenlik geçmiş"],
  "log in": ["giriş"],
  "log out": ["çıkış"],
  support: ["destek"],
};
