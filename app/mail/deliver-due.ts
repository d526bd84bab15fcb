import { after, HOUR, MINUTE, SECOND } from "../lib/clock.ts";
import { type Context, NO_CLIENT, type Place } from "../lib/context.ts";
import { transaction } from "../lib/database/transaction.ts";
import { DeliveryError } from "../lib/delivery-error.ts";
import { unseal } from "../lib/secrets/seal.ts";
import { lastLineOf } from "../lib/text/last-line.ts";
import { type Claim, claimDue } from "./claim-due.ts";
import type { Mail } from "./kinds.ts";
import { type Errand, sealContext } from "./outbox.ts";

/** What the outbox knows of a mail beside its content. `language` and `zone` are the account's, if it had any. */
type DeliveredMail = { id: string; createdAt: Date; language?: string | null; zone?: string | null };
/** Hands a mail to the next server, or throws; and does not once the signal says that its time is over. */
export type Deliver = (mail: Mail & DeliveredMail, signal: AbortSignal) => Promise<void>;
/** A row of the outbox that was not done, and why; `reason` names no recipient. */
export type Undone = { id: string; kind: string; attempts: number; reason: string; givenUp: boolean };
/** Does an errand within the transaction of its context. */
export type RunErrand = (context: Context, errand: Errand) => Promise<void>;

/** A worker that took a row and died leaves it to the others after this time. */
const LEASE = 5 * MINUTE;
/** A worker that lives is done with a row by then, well before the lease is over: else two would send it. */
const DELIVERY_TIMEOUT = 2 * MINUTE;
/** The wait after the first failure; it doubles with each further one, up to an hour. */
const FIRST_RETRY = 10 * SECOND;
/** Tried for about three days (RFC 5321, 4.5.4.1 asks for four to five; a link in a mail is dead long before). */
const MAX_ATTEMPTS = 80;
/** How many rows a worker has at hand: a slow mail server is asked for as many mails at once. */
const BATCH = 5;

/**
 * Sends some of what is due. Any number of workers may run at once, in one process or many: a mail leaves once, and only where
 * its worker dies between sending and noting that it may leave again, under the same Message-ID. The mails of one account to
 * one address leave in order: the first that cannot be delivered holds back the others to this address, and no one else's, until
 * it is delivered, or given up with its last error kept: in the end, or at once where the mail server says that it never will.
 * @param tell is told at once of what was not done
 * @returns how many rows were taken
 */
export async function deliverDue(
  context: Context,
  { deliver, runErrand, tell = () => {} }: { deliver: Deliver; runErrand: RunErrand; tell?: (undone: Undone) => void },
): Promise<number> {
  const claims = await claimDue(context, { most: BATCH, until: after(context.clock.now(), LEASE) });
  await Promise.all(
    claims.map(async (claim) => {
      try {
        await handle(context, claim, { deliver, runErrand });
      } catch (error) {
        tell(await postpone(context, claim, error));
      }
    }),
  );
  return claims.length;
}

async function handle(context: Context, claim: Claim, { deliver, runErrand }: { deliver: Deliver; runErrand: RunErrand }) {
  const { id, sealed, createdAt, language, zone } = claim;
  const content: Mail | (Errand & { client: Place }) = JSON.parse(
    unseal({ keys: context.keys, context: sealContext(id), sealed }).toString(),
  );
  if ("errand" in content) {
    await transaction({ ...context, client: { ...NO_CLIENT, ...content.client } }, async (context) => {
      await runErrand(context, content);
      // Anyone can ask for an errand: of what is done nothing is kept.
      await context.db.outgoingMail.deleteMany({ where: { id, attempts: claim.attempts } });
    });
    return;
  }
  await deliver({ ...content, id, createdAt, language, zone }, AbortSignal.timeout(DELIVERY_TIMEOUT));
  await end(context, claim, { sentAt: context.clock.now(), lastError: null });
}

/** Tries again later, unless that is of no use; the mails behind it in its lane are not looked at before. */
async function postpone(context: Context, claim: Claim, error: unknown): Promise<Undone> {
  const { db, clock } = context;
  const { id, kind, attempts, lane, place } = claim;
  const lastError = lastLineOf(error).slice(0, 500);
  const givenUp = attempts >= MAX_ATTEMPTS || (error instanceof DeliveryError && error.isFinal);
  const undone = { id, kind, attempts, reason: lastError, givenUp };
  if (givenUp) {
    await end(context, claim, { givenUpAt: clock.now(), lastError });
    return undone;
  }

  const dueAt = after(clock.now(), Math.min(FIRST_RETRY * 2 ** (attempts - 1), HOUR));
  const { count } = await db.outgoingMail.updateMany({ where: { id, attempts }, data: { dueAt, lastError } });
  if (count === 1 && lane)
    await db.outgoingMail.updateMany({ where: { lane, place: { gt: place ?? 0 }, dueAt: { lt: dueAt } }, data: { dueAt } });
  return undone;
}

/** Notes what became of a row, unless its claim was over and another worker has it. */
async function end({ db }: Context, { id, attempts }: Claim, outcome: { sentAt?: Date; givenUpAt?: Date; lastError: string | null }) {
  await db.outgoingMail.updateMany({ where: { id, attempts }, data: { ...outcome, dueAt: null, sealed: "", lane: null } });
}
