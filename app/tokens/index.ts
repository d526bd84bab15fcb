export { createToken } from "./create-token.ts";
export { findToken } from "./find-token.ts";
export { noteUse } from "./note-use.ts";
