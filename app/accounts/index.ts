export { findAccountByLogin } from "./find-account.ts";
export { readUsername } from "./read-account.ts";
export { readRole } from "./role.ts";
