import type { Glossary } from "../glossary.ts";

export const glossary: Glossary = {
  "two-factor authentication": ["Zwei-Faktor-Authentisierung"],
  "authenticator app": ["Authenticator-App"],
  "security key": ["Sicherheitsschlüssel"],
  passkey: ["Passkey"],
  "recovery code": ["Wiederherstellungscode"],
  password: ["Passwort", "Passwörter"],
  "user name": ["Benutzername"],
  email: ["E-Mail"],
  session: ["Sitzung"],
  browser: ["Browser"],
  "API token": ["API-Token"],
  "security history": ["Sicherheitsprotokoll"],
  "log in": ["meld"],
  "log out": ["meld"],
  support: ["Support"],
};
