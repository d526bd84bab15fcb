/** The kinds of what an event can be about. */
export type SubjectKind = "account" | "project";

/** The subject of an event, in whose history it stands: a kind and an id, such as `account:…`. */
export type Subject = `${SubjectKind}:${string}`;

export function account(id: string): Subject {
  return `account:${id}`;
}

export function project(id: string): Subject {
  return `project:${id}`;
}

/** The two parts of a subject. */
export function partsOf(subject: Subject): { kind: SubjectKind; id: string } {
  const colon = subject.indexOf(":");
  return { kind: subject.slice(0, colon) as SubjectKind, id: subject.slice(colon + 1) };
}
