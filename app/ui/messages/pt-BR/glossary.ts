import type { Glossary } from "../glossary.ts";

export const glossary: Glossary = {
  "two-factor authentication": ["autenticação de dois fatores"],
  "authenticator app": ["app autenticador", "apps autenticadores"],
  "security key": ["chave de segurança", "chaves de segurança"],
  passkey: ["chave de acesso", "chaves de acesso"],
  "recovery code": ["código de recuperação", "códigos de recuperação"],
  password: ["senha"],
  "user name": ["nome de usuário", "nomes de usuário"],
  email: ["e-mail"],
  session: ["sessão", "sessões"],
  browser: ["navegador"],
  "API token": ["token de API", "tokens de API"],
  "security history": ["histórico de segurança"],
  "log in": ["entr", "login"],
  "log out": ["sai", "desconect"],
  support: ["suporte"],
};
