import { type SecurityEventName, securityEvents } from "./events.ts";

type FirstPart<Name extends string> = Name extends `${infer First}:${string}` ? First : Name;

/** The topic of an event: the first part of its name. */
export type EventTopic = FirstPart<SecurityEventName>;

export function topicOf<Name extends string>(event: Name): FirstPart<Name> {
  return event.split(":", 1).join() as FirstPart<Name>;
}

/** The topics of projects' histories. */
const OF_PROJECTS: readonly EventTopic[] = ["project", "release"];

/** The topics that an account's history can be filtered by. */
export function eventTopics(): EventTopic[] {
  return eventsByTopic()
    .map(({ topic }) => topic)
    .filter((topic) => !OF_PROJECTS.includes(topic));
}

/** Whether something was tried and refused. */
export function isFailure(event: string): boolean {
  return FAILURE.test(event);
}

const FAILURE = /[:-]fail(ed|ing)$/;

/** The names of all events that are failures. */
export function failures(): SecurityEventName[] {
  return (Object.keys(securityEvents) as SecurityEventName[]).filter(isFailure);
}

/** The names of all events, by their topic. */
export function eventsByTopic(): { topic: EventTopic; names: SecurityEventName[] }[] {
  const names = Object.keys(securityEvents) as SecurityEventName[];
  return [...new Set(names.map(topicOf))].map((topic) => ({ topic, names: names.filter((name) => topicOf(name) === topic) }));
}
