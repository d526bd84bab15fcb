export { findAccountByLogin } from "./find-account.ts";
export { setPreferences } from "./preferences.ts";
export { readUsername } from "./read-account.ts";
export { readRole } from "./role.ts";
