export { logout } from "./logout.ts";
export { readSession, whySessionEnded } from "./read-session.ts";
