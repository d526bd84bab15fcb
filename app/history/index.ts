export { acceptAnchor, listUnknownAnchors } from "./anchors/accept-anchors.ts";
export { acceptChain, listUnvouched } from "./anchors/accept-chains.ts";
export { eventsByTopic, eventTopics } from "./events/topics.ts";
export { historyJsonLines } from "./json-lines.ts";
export { listEvents } from "./list-events.ts";
