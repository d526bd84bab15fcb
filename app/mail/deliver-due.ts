import { after, HOUR, MINUTE, SECOND } from "../lib/clock.ts";
import type { Client, Context } from "../lib/context.ts";
import { transaction } from "../lib/database/transaction.ts";
import { unseal } from "../lib/seal.ts";
import type { Mail } from "./kinds.ts";
import { type Errand, sealContext } from "./outbox.ts";

/** Hands a mail to the next server, or throws. */
export type Deliver = (mail: Mail & { id: string; createdAt: Date }) => Promise<void>;
/** Does an errand within the transaction of its context. */
export type RunErrand = (context: Context, errand: Errand) => Promise<void>;

/** A worker that took a row and died leaves it to the others after this time. */
const LEASE = 2 * MINUTE;
/** The wait after the first failure; it doubles with each further one, up to an hour. */
const FIRST_RETRY = 10 * SECOND;
/** Tried for about three days (RFC 5321, 4.5.4.1 asks for four to five; a link in a mail is dead long before). */
const MAX_ATTEMPTS = 80;
const BATCH = 20;

/**
 * Sends what is due, oldest first. Any number of workers may run at once: a row belongs to the one whose update moved its
 * due time. A mail that cannot be delivered is tried again, and in the end given up with its last error kept.
 * @returns how many rows were taken
 */
export async function deliverDue(context: Context, { deliver, runErrand }: { deliver: Deliver; runErrand: RunErrand }): Promise<number> {
  const { db, clock } = context;
  const due = await db.outgoingMail.findMany({ where: { dueAt: { lte: clock.now() } }, orderBy: { createdAt: "asc" }, take: BATCH });

  let taken = 0;
  for (const row of due) {
    const claim = await db.outgoingMail.updateMany({
      where: { id: row.id, dueAt: row.dueAt },
      data: { dueAt: after(clock.now(), LEASE), attempts: { increment: 1 } },
    });
    if (claim.count !== 1) continue;
    taken++;

    try {
      await handle(context, row, { deliver, runErrand });
    } catch (error) {
      await postpone(context, { id: row.id, attempts: row.attempts + 1, error });
    }
  }
  return taken;
}

async function handle(
  context: Context,
  row: { id: string; sealed: string; createdAt: Date },
  { deliver, runErrand }: { deliver: Deliver; runErrand: RunErrand },
) {
  const content: Mail | (Errand & { client: Client }) = JSON.parse(
    unseal({ keys: context.keys, context: sealContext(row.id), sealed: row.sealed }).toString(),
  );
  const done = { dueAt: null, sentAt: context.clock.now(), sealed: "", lastError: null };

  if ("errand" in content) {
    await transaction({ ...context, client: content.client }, async (context) => {
      await runErrand(context, content);
      await context.db.outgoingMail.update({ where: { id: row.id }, data: done });
    });
    return;
  }
  await deliver({ ...content, id: row.id, createdAt: row.createdAt });
  await context.db.outgoingMail.update({ where: { id: row.id }, data: done });
}

async function postpone({ db, clock }: Context, { id, attempts, error }: { id: string; attempts: number; error: unknown }) {
  const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  if (attempts >= MAX_ATTEMPTS) {
    await db.outgoingMail.update({ where: { id }, data: { dueAt: null, givenUpAt: clock.now(), sealed: "", lastError } });
    return;
  }
  const wait = Math.min(FIRST_RETRY * 2 ** (attempts - 1), HOUR);
  await db.outgoingMail.update({ where: { id }, data: { dueAt: after(clock.now(), wait), lastError } });
}
