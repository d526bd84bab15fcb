import type { Context } from "../lib/context.ts";
import { partsOf, type Subject } from "../lib/subject.ts";
import { chainIdOf, subjectOfChain } from "./chains/chain-id.ts";
import type { EventDetail, SecurityEventName } from "./events/events.ts";
import { listed } from "./list-events.ts";

/** An event of a subject's history, as far as it says what was done. */
export type Act = { event: string; detail: EventDetail };

/** Those of these events in a subject's history that are from `since` on, in their order. */
export async function listActsSince(
  { db }: Context,
  { about, events, since }: { about: Subject; events: readonly SecurityEventName[]; since: Date },
): Promise<Act[]> {
  const where = { accountId: chainIdOf(about), event: { in: [...events] }, at: { gte: since } };
  return (await db.securityEvent.findMany({ where, orderBy: { sequence: "asc" } })).map(listed);
}

/**
 * The ids of the projects in whose histories one of these events has `value` under `key`, from `since` on. It goes along the times of
 * the site's events of these names: name none that tools write, of which there are many.
 */
export async function findProjectsNaming(
  { db }: Context,
  { events, since, key, value }: { events: readonly SecurityEventName[]; since: Date; key: string; value: string },
): Promise<string[]> {
  // A first look by the database: `_` in a name stands for any character there.
  const where = { event: { in: [...events] }, at: { gte: since }, particulars: { contains: JSON.stringify(value) } };
  const rows = (await db.securityEvent.findMany({ where })).filter((row) => listed(row).detail[key] === value);
  return [...new Set(rows.map(({ accountId }) => partsOf(subjectOfChain(accountId)).id))];
}
