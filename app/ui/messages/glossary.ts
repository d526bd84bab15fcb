/** The words that people search for and compare between pages: each language has one for each, and uses it everywhere. */
export const TERMS = [
  "two-factor authentication",
  "authenticator app",
  "security key",
  "passkey",
  "recovery code",
  "password",
  "user name",
  "email",
  "session",
  "browser",
  "API token",
  "security history",
  "log in",
  "log out",
  "support",
] as const;

/**
 * The words of a language for the terms, each by what all its forms in texts have in common: a stem, or several where the forms have
 * none in common. `"security key": ["Sicherheitsschlüssel"]`.
 */
export type Glossary = Record<(typeof TERMS)[number], readonly string[]>;
