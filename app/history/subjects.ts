import { securityEvents } from "./events.ts";

/** The kinds of events that a history can be filtered by: the first part of their names. */
export function eventSubjects(): string[] {
  return [...new Set(Object.keys(securityEvents).map((name) => name.split(":", 1).join()))];
}
