import { type SecurityEventName, securityEvents } from "./events.ts";

/** The topic of an event: the first part of its name. */
export function topicOf(event: string): string {
  return event.split(":", 1).join();
}

/** The topics that a history can be filtered by. */
export function eventTopics(): string[] {
  return eventsByTopic().map(({ topic }) => topic);
}

/** The names of all events, by their topic. */
export function eventsByTopic(): { topic: string; names: SecurityEventName[] }[] {
  const names = Object.keys(securityEvents) as SecurityEventName[];
  return [...new Set(names.map(topicOf))].map((topic) => ({ topic, names: names.filter((name) => topicOf(name) === topic) }));
}
