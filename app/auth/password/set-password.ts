import type { Context } from "../../lib/context.ts";

/** Stores the hash of a new password, which also ends a row of failures. */
export async function setPassword({ db, clock }: Context, { accountId, hash }: { accountId: string; hash: string }): Promise<void> {
  const data = { hash, changedAt: clock.now(), failures: 0 };
  await db.password.upsert({ where: { accountId }, create: { accountId, ...data }, update: data });
}
