import type { Context, Place } from "../lib/context.ts";
import { addMailRow } from "../lib/database/statements/add-mail.ts";
import { hashToken, newId } from "../lib/random.ts";
import { seal } from "../lib/secrets/seal.ts";
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
  await addMailRow(context, { ...sealedRow(context, mail), accountId, kind: mail.kind, lane });
}

/** Puts an errand into the outbox. */
export async function enqueueErrand(context: Context, errand: Errand): Promise<void> {
  const { ipAddress, userAgent } = context.client;
  const row = sealedRow(context, { ...errand, client: { ipAddress, userAgent } satisfies Place });
  const now = context.clock.now();
  await context.db.outgoingMail.create({ data: { ...row, kind: errand.errand, createdAt: now, dueAt: now } });
}

function sealedRow({ keys, random }: Context, content: object): { id: string; sealed: string } {
  const id = newId(random);
  return { id, sealed: seal({ keys, random, context: sealContext(id), plaintext: JSON.stringify(content) }) };
}
