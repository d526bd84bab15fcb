export { checkUp } from "./check-up.ts";
export { findAccountByLogin } from "./find-account.ts";
export { register } from "./register.ts";
export { readRole } from "./role.ts";
