import type { Glossary } from "../glossary.ts";

export const glossary: Glossary = {
  "two-factor authentication": ["dwuskładnikow"],
  "authenticator app": ["uwierzytelniając"],
  "security key": [
    "klucz bezpieczeństwa",
    "klucza bezpieczeństwa",
    "kluczem bezpieczeństwa",
    "klucze bezpieczeństwa",
    "kluczy bezpieczeństwa",
    "kluczami bezpieczeństwa",
  ],
  passkey: ["klucz dostępu", "klucza dostępu", "kluczem dostępu", "klucze dostępu", "kluczy dostępu", "kluczami dostępu"],
  "recovery code": ["odzyskiwania"],
  password: ["hasł", "haseł"],
  "user name": ["nazwa użytkownika", "nazwy użytkownika", "nazwę użytkownika", "nazwą użytkownika", "nazwie użytkownika"],
  email: ["e-mail"],
  session: ["sesj"],
  browser: ["przeglądar"],
  "API token": ["token API", "tokenu API", "tokenem API", "tokeny API", "tokenów API", "tokenami API"],
  "security history": ["historia bezpieczeństwa", "historii bezpieczeństwa", "historię bezpieczeństwa"],
  "log in": ["zalog", "logow", "loguj"],
  "log out": ["wylog"],
  support: ["pomoc techniczn", "pomocy techniczn", "pomocą techniczn"],
};
