import type { Context } from "../lib/context.ts";
import { newId } from "../lib/random.ts";
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

/** Puts a mail into the outbox; call it in the transaction of the change that it tells of. */
export async function enqueueMail(context: Context, { accountId, ...mail }: Mail & { accountId: string }): Promise<void> {
  await enqueue(context, { accountId, kind: mail.kind, content: mail });
}

/** Puts an errand into the outbox. */
export async function enqueueErrand(context: Context, errand: Errand): Promise<void> {
  await enqueue(context, { accountId: null, kind: errand.errand, content: { ...errand, client: context.client } });
}

async function enqueue(
  { db, keys, random, clock }: Context,
  { accountId, kind, content }: { accountId: string | null; kind: string; content: object },
) {
  const id = newId(random);
  const now = clock.now();
  const sealed = seal({ keys, random, context: sealContext(id), plaintext: JSON.stringify(content) });
  await db.outgoingMail.create({ data: { id, accountId, kind, sealed, createdAt: now, dueAt: now } });
}
