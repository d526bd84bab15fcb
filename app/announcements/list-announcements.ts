import type { Context } from "../lib/context.ts";

/** An announcement as everybody sees it. */
export type Announced = { id: string; title: string; text: string; startsAt: Date };

/** An announcement as whoever writes them sees it. */
export type ListedAnnouncement = Announced & {
  endsAt: Date | null;
  createdBy: string;
  endedBy: string | null;
  byEmail: boolean;
  state: "planned" | "shown" | "over";
};

const PUBLIC = { id: true, title: true, text: true, startsAt: true };
const MOST_SHOWN = 10;
const MOST_LISTED = 50;

/** Those that are shown now, the latest first. */
export function readAnnounced({ db, clock }: Context): Promise<Announced[]> {
  const now = clock.now();
  return db.announcement.findMany({
    where: { startsAt: { lte: now }, OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
    orderBy: { startsAt: "desc" },
    take: MOST_SHOWN,
    select: PUBLIC,
  });
}

/** The latest that have begun, also those that are over, the latest first: for the feed. */
export function listPublished({ db, clock }: Context): Promise<Announced[]> {
  return db.announcement.findMany({
    where: { startsAt: { lte: clock.now() } },
    orderBy: { startsAt: "desc" },
    take: MOST_LISTED,
    select: PUBLIC,
  });
}

/** The latest of all, the last to begin first. */
export async function listAnnouncements({ db, clock }: Context): Promise<ListedAnnouncement[]> {
  const now = clock.now();
  const rows = await db.announcement.findMany({
    orderBy: { startsAt: "desc" },
    take: MOST_LISTED,
    select: { ...PUBLIC, endsAt: true, createdBy: true, endedBy: true, byEmail: true },
  });
  return rows.map((row) => ({ ...row, state: row.endsAt && row.endsAt <= now ? "over" : row.startsAt > now ? "planned" : "shown" }));
}
