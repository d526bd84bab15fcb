export { checkUp } from "./check-up.ts";
export { canKeepAccount, keepAccount, keepAccountByLink, requestDeletion } from "./deletion.ts";
export { exportAccount } from "./export-account.ts";
export { register } from "./register.ts";
export { readRemovalDate } from "./remove-unverified.ts";
export { verifySiteHistory } from "./verify-site-history.ts";
