import { account, partsOf, type Subject } from "../../lib/subject.ts";

/** No account has this id. Its chain is of the events that concern none: logins with names that nobody has. */
export const NOBODY = "nobody";

/**
 * The id that a subject's chain is stored and hashed under: an account's under the bare id, as all were before there were other subjects
 * (docs/decisions/0025-actors-and-subjects.md), any other under the whole subject. No account's id has a colon.
 */
export function chainIdOf(about: Subject): string {
  const { kind, id } = partsOf(about);
  return kind === "account" ? id : about;
}

/** Whose chain that is. */
export function subjectOfChain(chainId: string): Subject {
  return chainId.includes(":") ? (chainId as Subject) : account(chainId);
}
