import type { Context } from "../lib/context.ts";
import type { Subject } from "../lib/subject.ts";
import type { Particulars } from "./chains/chain.ts";
import { chainIdOf } from "./chains/chain-id.ts";
import { failures, isFailure } from "./events/topics.ts";

/** An event as a page shows it; `isFailure`: something was tried and refused. */
export type ListedEvent = { sequence: number; event: string; at: Date; isFailure: boolean } & Particulars;
/** Which of a subject's events: of a topic, only failures, from a moment on, before a moment. */
export type EventFilter = { topic?: string | undefined; failuresOnly?: boolean; from?: Date | undefined; until?: Date | undefined };
/** A page of events, the newest first, and the cursors of the pages beside it (null where there is none). */
export type EventPage = { events: ListedEvent[]; newer: number | null; older: number | null; oldest: number | null };

export const PAGE_SIZE = 50;

/**
 * A page of the history of a subject. A topic's events are found by an index; failures, and those between two moments, among all
 * of the subject's, and never among other subjects' (`ofOwn`).
 * @param before the cursor: events older than the one of this sequence number; undefined for the newest
 */
export async function listEvents(
  { db }: Context,
  { about, before, topic, failuresOnly = false, from, until }: { about: Subject; before?: number | undefined } & EventFilter,
): Promise<EventPage> {
  const asked = {
    accountId: chainIdOf(about),
    ...(topic ? { subject: topic } : {}),
    AND: [
      ...(failuresOnly ? [ofOwn({ event: { in: failures() } })] : []),
      ...(from || until ? [ofOwn({ at: { ...(from ? { gte: from } : {}), ...(until ? { lt: until } : {}) } })] : []),
    ],
  };
  const older = await db.securityEvent.findMany({
    where: { ...asked, ...(before === undefined ? {} : { sequence: { lt: before } }) },
    orderBy: { sequence: "desc" },
    take: PAGE_SIZE + 1,
  });
  const events = older.slice(0, PAGE_SIZE);
  const hasOlder = older.length > PAGE_SIZE;

  const newer =
    before === undefined
      ? []
      : await db.securityEvent.findMany({
          where: { ...asked, sequence: { gte: before } },
          orderBy: { sequence: "asc" },
          take: PAGE_SIZE + 1,
          select: { sequence: true },
        });
  const oldest = hasOlder
    ? await db.securityEvent.findMany({
        where: asked,
        orderBy: { sequence: "asc" },
        take: PAGE_SIZE + 1,
        select: { sequence: true },
      })
    : [];
  return {
    events: events.map(listed),
    newer: newer.length > 0 ? (newer.length > PAGE_SIZE ? (newer[PAGE_SIZE]?.sequence ?? null) : 0) : null,
    older: hasOlder ? (events.at(-1)?.sequence ?? null) : null,
    oldest: oldest.length > PAGE_SIZE ? (oldest[PAGE_SIZE]?.sequence ?? null) : null,
  };
}

/**
 * A condition that is looked at row by row, among those that the subject's index leads to. By itself it would fit an index of the whole
 * site's events, which both databases choose where they think that the site has few such events, and would then read everybody's.
 * No index leads to a hash, so none fits the two together; and no SHA-256 is so short.
 */
function ofOwn<Condition>(condition: Condition) {
  return { OR: [condition, { hash: "none" }] };
}

/** An event's row as pages show it. */
export function listed({ sequence, event, at, particulars }: Row): ListedEvent {
  return { sequence, event, at, isFailure: isFailure(event), ...readParticulars(particulars) };
}

type Row = { sequence: number; event: string; at: Date; particulars: string | null };

/** The particulars of an event, who and what; nothing where that was erased. */
function readParticulars(text: string | null): Particulars {
  return text === null ? { ipAddress: "", userAgent: "", detail: {} } : JSON.parse(text);
}
