export { actOnAccount } from "./act-on-account.ts";
export { grantAdmin, revokeAdmin } from "./change-role.ts";
export { freezeAccount, unfreezeAccount } from "./freeze-account.ts";
export { resetTwoFactor } from "./reset-two-factor.ts";
export { accountStates, searchAccounts } from "./search-accounts.ts";
export { showAccount, viewAccount } from "./view-account.ts";
