import type { Glossary } from "../glossary.ts";

export const glossary: Glossary = {
  "two-factor authentication": ["2단계 인증"],
  "authenticator app": ["인증 앱"],
  "security key": ["보안 키"],
  passkey: ["패스키"],
  "recovery code": ["복구 코드"],
  password: ["비밀번호"],
  "user name": ["사용자 이름"],
  email: ["이메일"],
  session: ["세션"],
  browser: ["브라우저"],
  "API token": ["API 토큰"],
  "security history": ["보안 기록"],
  "log in": ["로그인"],
  "log out": ["로그아웃"],
  support: ["지원팀"],
};
