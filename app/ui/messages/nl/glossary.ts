import type { Glossary } from "../glossary.ts";

export const glossary: Glossary = {
  "two-factor authentication": ["tweestapsverificatie"],
  "authenticator app": ["authenticator-app"],
  "security key": ["beveiligingssleutel"],
  passkey: ["passkey"],
  "recovery code": ["herstelcode"],
  password: ["wachtwoord"],
  "user name": ["gebruikersnaam", "gebruikersnamen"],
  email: ["mail"],
  session: ["sessie"],
  browser: ["browser"],
  "API token": ["API-token"],
  "security history": ["beveiligingsgeschiedenis"],
  "log in": ["log"],
  "log out": ["log"],
  support: ["support"],
};
