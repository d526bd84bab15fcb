export { forgetDevice, listDevices } from "./list-devices.ts";
export { listSessions } from "./list-sessions.ts";
export { logout } from "./logout.ts";
export { hasPendingForm, keepForm, takeForm } from "./pending-form.ts";
export { readSession, whySessionEnded } from "./read-session.ts";
export { revokeSession } from "./revoke-session.ts";
export { claimForm, dropClaim, keepOutcome, newBrowserToken, noteSeen } from "./sent-form.ts";
