export { readPendingReset } from "./pending-reset.ts";
export { resetTwoFactor } from "./reset-two-factor.ts";
export { readStoppableReset, stopReset, stopResetByLink } from "./stop-reset.ts";
