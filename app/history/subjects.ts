import { type SecurityEventName, securityEvents } from "./events.ts";

type FirstPart<Name extends string> = Name extends `${infer First}:${string}` ? First : Name;

/** The kind of an event: the first part of its name. */
type EventSubject = FirstPart<SecurityEventName>;

export function subjectOf<Name extends string>(event: Name): FirstPart<Name> {
  return event.split(":", 1).join() as FirstPart<Name>;
}

/** The kinds of events that a history can be filtered by. */
export function eventSubjects(): EventSubject[] {
  return eventsBySubject().map(({ subject }) => subject);
}

/** The names of all events, by their kind. */
export function eventsBySubject(): { subject: EventSubject; names: SecurityEventName[] }[] {
  const names = Object.keys(securityEvents) as SecurityEventName[];
  return [...new Set(names.map(subjectOf))].map((subject) => ({ subject, names: names.filter((name) => subjectOf(name) === subject) }));
}
