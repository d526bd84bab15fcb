import type { Context } from "../lib/context.ts";
import type { Subject } from "../lib/subject.ts";
import type { Particulars } from "./chains/chain.ts";
import { chainIdOf } from "./chains/chain-id.ts";

/** An event as a page shows it. */
export type ListedEvent = { sequence: number; event: string; at: Date } & Particulars;
/** A page of events, the newest first, and the cursors of the pages beside it (null where there is none). */
export type EventPage = { events: ListedEvent[]; newer: number | null; older: number | null; oldest: number | null };

export const PAGE_SIZE = 50;

/**
 * A page of the history of a subject.
 * @param before the cursor: events older than the one of this sequence number; undefined for the newest
 * @param topic only events of this one
 */
export async function listEvents(
  { db }: Context,
  { about, before, topic }: { about: Subject; before?: number | undefined; topic?: string | undefined },
): Promise<EventPage> {
  const accountId = chainIdOf(about);
  const ofTopic = topic ? { subject: topic } : {};
  const older = await db.securityEvent.findMany({
    where: { accountId, ...ofTopic, ...(before === undefined ? {} : { sequence: { lt: before } }) },
    orderBy: { sequence: "desc" },
    take: PAGE_SIZE + 1,
  });
  const events = older.slice(0, PAGE_SIZE);
  const hasOlder = older.length > PAGE_SIZE;

  const newer =
    before === undefined
      ? []
      : await db.securityEvent.findMany({
          where: { accountId, ...ofTopic, sequence: { gte: before } },
          orderBy: { sequence: "asc" },
          take: PAGE_SIZE + 1,
          select: { sequence: true },
        });
  const oldest = hasOlder
    ? await db.securityEvent.findMany({
        where: { accountId, ...ofTopic },
        orderBy: { sequence: "asc" },
        take: PAGE_SIZE + 1,
        select: { sequence: true },
      })
    : [];
  return {
    events: events.map(({ sequence, event, at, particulars }) => ({ sequence, event, at, ...readParticulars(particulars) })),
    newer: newer.length > 0 ? (newer.length > PAGE_SIZE ? (newer[PAGE_SIZE]?.sequence ?? null) : 0) : null,
    older: hasOlder ? (events.at(-1)?.sequence ?? null) : null,
    oldest: oldest.length > PAGE_SIZE ? (oldest[PAGE_SIZE]?.sequence ?? null) : null,
  };
}

/** The particulars of an event, who and what; nothing where that was erased. */
export function readParticulars(text: string | null): Particulars {
  return text === null ? { ipAddress: "", userAgent: "", detail: {} } : JSON.parse(text);
}
