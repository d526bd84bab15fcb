export { claimForm, dropClaim, keepOutcome, newBrowserToken, noteSeen } from "./sent-form.ts";
