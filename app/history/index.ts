export { historyJsonLines } from "./json-lines.ts";
export { listEvents } from "./list-events.ts";
export { eventSubjects, eventsBySubject } from "./subjects.ts";
export { verifyHistory } from "./verify-history.ts";
