export { keepFormOfEnded } from "./keep-ended.ts";
export { listSessions } from "./list-sessions.ts";
export { logout } from "./logout.ts";
export { readSession, whySessionEnded } from "./read-session.ts";
export { revokeSession } from "./revoke-session.ts";
