import type { Context, Place } from "../lib/context.ts";
import { hashToken, newId } from "../lib/random.ts";
import { seal } from "../lib/seal.ts";
import type { Mail } from "./kinds.ts";

/**
 * Work that a request asks for and a worker does later, so that the request takes the same time whether or not there is
 * an account to write to.
 */
export type Errand = { errand: "verification-requested"; emailId: string } | { errand: "reset-requested"; address: string };

/** Outbox rows bind their seal to the row. */
export function sealContext(rowId: string): string {
  return `outgoing-mail:${rowId}`;
}

/** Puts a mail into the outbox, behind those of the account to the same address; call it in the transaction of the change that it tells of. */
export async function enqueueMail(context: Context, { accountId, ...mail }: Mail & { accountId: string }): Promise<void> {
  const lane = hashToken(`${accountId} ${mail.to}`);
  const { _max: last } = await context.db.outgoingMail.aggregate({ where: { lane }, _max: { place: true } });
  await enqueue(context, { accountId, kind: mail.kind, content: mail, lane, place: (last.place ?? 0) + 1 });
}

/** Puts an errand into the outbox. */
export async function enqueueErrand(context: Context, errand: Errand): Promise<void> {
  const { ipAddress, userAgent } = context.client;
  await enqueue(context, { kind: errand.errand, content: { ...errand, client: { ipAddress, userAgent } satisfies Place } });
}

type Row = { accountId?: string; kind: string; content: object; lane?: string; place?: number };

async function enqueue({ db, keys, random, clock }: Context, { content, ...row }: Row) {
  const id = newId(random);
  const now = clock.now();
  const sealed = seal({ keys, random, context: sealContext(id), plaintext: JSON.stringify(content) });
  await db.outgoingMail.create({ data: { ...row, id, sealed, createdAt: now, dueAt: now } });
}
