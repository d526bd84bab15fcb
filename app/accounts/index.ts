export { findAccountByLogin } from "./find-account.ts";
export { readRole } from "./role.ts";
