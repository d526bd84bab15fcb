export { actOnAccount } from "./act-on-account.ts";
export { beginReset, readResetSubject } from "./begin-reset.ts";
export { grantAdmin, revokeAdmin } from "./change-role.ts";
export { freezeAccount, unfreezeAccount } from "./freeze-account.ts";
export { quarantineProject, searchProjects, viewProject } from "./oversee-projects.ts";
export { accountStates, searchAccounts } from "./search-accounts.ts";
export { showAccount, viewAccount } from "./view-account.ts";
export { viewEvents } from "./view-events.ts";
export { viewFigures } from "./view-figures.ts";
