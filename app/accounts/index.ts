export { findAccountByLogin } from "./find-account.ts";
export { setPreferences } from "./preferences.ts";
export { readRole } from "./role.ts";
