import type { Context } from "../lib/context.ts";
import type { Subject } from "../lib/subject.ts";
import { subjectOfChain } from "./chains/chain-id.ts";
import type { SecurityEventName } from "./events/events.ts";
import { type ListedEvent, listed, PAGE_SIZE } from "./list-events.ts";

/** An event as the list of the whole site shows it. */
export type SiteEvent = ListedEvent & { about: Subject };
/** An event's place in the order of time; events of one moment are ordered by their ids. */
export type EventPlace = { at: Date; id: string };

/**
 * A page of the events of all subjects, and of logins with names that nobody has, the newest first.
 * @param event only those of this name
 * @param before older than the one at this place; null for the newest
 * @returns `older`: the place after which the next page begins, null on the last one
 */
export async function listSiteEvents(
  { db }: Context,
  { event, before }: { event: SecurityEventName | undefined; before: EventPlace | null },
): Promise<{ events: SiteEvent[]; older: EventPlace | null }> {
  const rows = await db.securityEvent.findMany({
    where: {
      ...(event ? { event } : {}),
      ...(before ? { at: { lte: before.at }, NOT: { at: before.at, id: { gte: before.id } } } : {}),
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: PAGE_SIZE + 1,
  });
  const last = rows.length > PAGE_SIZE ? rows[PAGE_SIZE - 1] : undefined;
  return {
    events: rows.slice(0, PAGE_SIZE).map((row) => ({ about: subjectOfChain(row.accountId), ...listed(row) })),
    older: last ? { at: last.at, id: last.id } : null,
  };
}
