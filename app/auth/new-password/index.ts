export { changePassword } from "./change-password.ts";
export { requestReset } from "./request-reset.ts";
export { readReset, resetPassword } from "./reset-password.ts";
