import { MINUTE } from "../../lib/clock.ts";

/** How long a browser waits for the person, in milliseconds (WebAuthn Level 3, 15.1 recommends 5 to 10 minutes). */
export const CEREMONY_TIMEOUT = 5 * MINUTE;
