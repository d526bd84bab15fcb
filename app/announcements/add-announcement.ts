import type { Context } from "../lib/context.ts";
import { newId } from "../lib/random.ts";

/** What people are told, and when: null is now for the start, and for the end until somebody ends it. */
export type NewAnnouncement = { title: string; text: string; startsAt: Date | null; endsAt: Date | null; byEmail: boolean };

/** Publishes an announcement, in the name of who acts. @returns its id; null where it would be over before anybody saw it */
export async function addAnnouncement(
  context: Context,
  { title, text, startsAt, endsAt, byEmail }: NewAnnouncement,
): Promise<{ id: string } | null> {
  const now = context.clock.now();
  const from = startsAt ?? now;
  if (endsAt && (endsAt <= from || endsAt <= now)) return null;

  // It is typed at a command line, where what begins with a hyphen is an option, and is an anchor on the home page.
  const id = `news-${newId(context.random)}`;
  const mailAt = byEmail ? from : null;
  await context.db.announcement.create({
    data: { id, title, text, startsAt: from, endsAt, createdAt: now, createdBy: nameOf(context), byEmail, mailAt },
  });
  return { id };
}

/** Ends an announcement at once: it is shown no more, and mails that are not written yet are not written. @returns its title; null where it was over */
export async function endAnnouncement(context: Context, { id }: { id: string }): Promise<string | null> {
  const { db, clock } = context;
  const now = clock.now();
  const { count } = await db.announcement.updateMany({
    where: { id, OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
    data: { endsAt: now, endedBy: nameOf(context), mailAt: null },
  });
  return count === 1 ? (await db.announcement.findUniqueOrThrow({ where: { id } })).title : null;
}

function nameOf({ actor }: Context): string {
  return ("name" in actor && actor.name) || "";
}
