import type { Actor, Context, Place } from "./context.ts";
import { lockAccount } from "./database/statements/lock-account.ts";
import { account, type Subject } from "./subject.ts";
import { AccessEndedError } from "./write-for.ts";

export const siteActor: Actor = { kind: "site", admit: lockAccount };

/** The site, which carries out what somebody of this name began. */
export function siteActorFor(name: string): Actor {
  return { kind: "site", name, admit: lockAccount };
}

/** Writes for no account but by a right of its own, such as a link in a mail. */
export const visitorActor: Actor = {
  kind: "visitor",
  async admit() {
    throw new AccessEndedError();
  },
};

/** @param name the system's for the user who runs the tool */
export function operatorActor(name: string): Actor {
  return { kind: "operator", name, admit: lockAccount };
}

/** How an event says who acted, and from where. `by` is null where the owner acts, or the site of itself. */
export type Signature = Place & { by: string | null };

/** In the history of another account stands which admin acted, and not from where. */
export function signatureOf({ actor, client: { ipAddress, userAgent } }: Context, about: Subject): Signature {
  const isOwn = actor.kind === "admin" && about === account(actor.accountId);
  const by = "name" in actor && actor.name !== undefined && !isOwn ? actor.name : null;
  return actor.kind === "admin" && !isOwn ? { by, ipAddress: "", userAgent: "" } : { by, ipAddress, userAgent };
}
