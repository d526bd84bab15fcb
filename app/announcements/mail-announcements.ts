import { readAccountLines } from "../accounts/find-by-prefix.ts";
import { readVerifiedPrimaries } from "../addresses/find-by-prefix.ts";
import type { Context } from "../lib/context.ts";
import { transaction } from "../lib/database/transaction.ts";
import { enqueueMail } from "../mail/outbox.ts";

/** A batch is one transaction, which on SQLite holds up every other writer. */
const BATCH = 50;

/**
 * Writes some of the mails of an announcement that goes by email: one to each account that asked for them, whichever processes try.
 * An account without a verified primary address gets none. @returns how many accounts were gone through
 */
export async function mailAnnouncements(context: Context): Promise<number> {
  const { db, clock } = context;
  const due = await db.announcement.findFirst({ where: { mailAt: { lte: clock.now() } }, orderBy: { mailAt: "asc" } });
  return due ? transaction(context, (context) => mailBatch(context, due)) : 0;
}

type Due = { id: string; title: string; text: string; endsAt: Date | null; mailedTo: string };

async function mailBatch(context: Context, { id, title, text, endsAt, mailedTo }: Due): Promise<number> {
  const { db, clock } = context;
  const isOver = endsAt !== null && endsAt <= clock.now();
  const readers = isOver
    ? []
    : await db.announcementReader.findMany({ where: { accountId: { gt: mailedTo } }, orderBy: { accountId: "asc" }, take: BATCH });
  const ids = readers.map(({ accountId }) => accountId);

  // Names the place from which this batch was read: of two processes one goes on, and the other's mails are not written.
  const { count } = await db.announcement.updateMany({
    where: { id, mailedTo, mailAt: { not: null } },
    data: { mailedTo: ids.at(-1) ?? mailedTo, ...(ids.length < BATCH && { mailAt: null }) },
  });
  if (count !== 1) return 0;

  const addresses = await readVerifiedPrimaries(context, ids);
  const accounts = await readAccountLines(context, ids);
  for (const [accountId, to] of addresses) {
    const username = accounts.get(accountId)?.username ?? to;
    await enqueueMail(context, { accountId, kind: "announcement", to, params: { username, title, text } });
  }
  return ids.length;
}
