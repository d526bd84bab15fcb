export { freezeAccount, unfreezeAccount } from "./freeze-account.ts";
