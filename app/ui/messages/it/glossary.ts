import type { Glossary } from "../glossary.ts";

export const glossary: Glossary = {
  "two-factor authentication": ["autenticazione a due fattori"],
  "authenticator app": ["app di autenticazione"],
  "security key": ["chiave di sicurezza", "chiavi di sicurezza"],
  passkey: ["passkey"],
  "recovery code": ["codice di recupero", "codici di recupero"],
  password: ["password"],
  "user name": ["nome utente", "nomi utente"],
  email: ["email"],
  session: ["session"],
  browser: ["browser"],
  "API token": ["token API"],
  "security history": ["cronologia di sicurezza"],
  "log in": ["acced", "access"],
  "log out": ["disconnet", "disconness"],
  support: ["assistenza"],
};
