import type { Context } from "../lib/context.ts";
import { writeFor } from "../lib/write-for.ts";

/** Since when the account gets announcements by email; null where it gets none. */
export async function readsSince({ db }: Context, accountId: string): Promise<Date | null> {
  return (await db.announcementReader.findUnique({ where: { accountId } }))?.since ?? null;
}

/** Sets whether the account gets announcements by email. @throws AccessEndedError where the session has ended */
export async function setReader(context: Context, { accountId, reads }: { accountId: string; reads: boolean }): Promise<void> {
  await writeFor(context, accountId, async ({ db, clock }) => {
    if (reads) await db.announcementReader.upsert({ where: { accountId }, create: { accountId, since: clock.now() }, update: {} });
    else await db.announcementReader.deleteMany({ where: { accountId } });
  });
}
