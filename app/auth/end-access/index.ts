export { revokeOtherSessions } from "./revoke-other-sessions.ts";
