export { actOnAccount } from "./act-on-account.ts";
export { beginReset, readResetSubject } from "./begin-reset.ts";
export { grantAdmin, revokeAdmin } from "./change-role.ts";
export { freezeAccount, unfreezeAccount } from "./freeze-account.ts";
export { readPendingReset } from "./pending-reset.ts";
export { resetTwoFactor } from "./reset-two-factor.ts";
export { accountStates, searchAccounts } from "./search-accounts.ts";
export { canStopReset, stopReset, stopResetByLink } from "./stop-reset.ts";
export { showAccount, viewAccount } from "./view-account.ts";
