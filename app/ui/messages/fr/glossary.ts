import type { Glossary } from "../glossary.ts";

export const glossary: Glossary = {
  "two-factor authentication": ["authentification à deux facteurs"],
  "authenticator app": ["application d’authentification", "applications d’authentification"],
  "security key": ["clé de sécurité", "clés de sécurité"],
  passkey: ["clé d’accès", "clés d’accès"],
  "recovery code": ["code de récupération", "codes de récupération"],
  password: ["mot de passe", "mots de passe"],
  "user name": ["nom d’utilisateur", "noms d’utilisateur"],
  email: ["e-mail"],
  session: ["session"],
  browser: ["navigateur"],
  "API token": ["jeton d’API", "jetons d’API"],
  "security history": ["historique de sécurité"],
  "log in": ["connect", "connexion"],
  "log out": ["déconnect", "déconnexion"],
  support: ["assistance"],
};
