export { acceptAnchor, listUnknownAnchors } from "./accept-anchors.ts";
export { acceptChain, listUnvouched } from "./accept-chains.ts";
export { historyJsonLines } from "./json-lines.ts";
export { listEvents } from "./list-events.ts";
export { eventsByTopic, eventTopics } from "./topics.ts";
