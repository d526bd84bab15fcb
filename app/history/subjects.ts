import { type SecurityEventName, securityEvents } from "./events.ts";

/** The kind of an event: the first part of its name. */
export function subjectOf(event: string): string {
  return event.split(":", 1).join();
}

/** The kinds of events that a history can be filtered by. */
export function eventSubjects(): string[] {
  return eventsBySubject().map(({ subject }) => subject);
}

/** The names of all events, by their kind. */
export function eventsBySubject(): { subject: string; names: SecurityEventName[] }[] {
  const names = Object.keys(securityEvents) as SecurityEventName[];
  return [...new Set(names.map(subjectOf))].map((subject) => ({ subject, names: names.filter((name) => subjectOf(name) === subject) }));
}
