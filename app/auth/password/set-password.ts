import type { Context } from "../../lib/context.ts";

/** Stores the hash of a new password, which also ends a row of failures. */
export async function setPassword({ db, clock }: Context, { accountId, hash }: { accountId: string; hash: string }): Promise<void> {
  const data = { hash, changedAt: clock.now(), failures: 0 };
  await db.password.upsert({ where: { accountId }, create: { accountId, ...data }, update: data });
}

/**
 * Stores the hash of a new password in the place of one that was looked at before. A password that is closed stays so: only a reset
 * by mail, which reaches the account's owner, opens it.
 * @param changedAt when that one was set; another one that was set since stays
 * @returns whether it was replaced
 */
export async function replacePassword(
  { db, clock }: Context,
  { accountId, changedAt, hash }: { accountId: string; changedAt: Date; hash: string },
): Promise<boolean> {
  const data = { hash, changedAt: clock.now() };
  const { count } = await db.password.updateMany({ where: { accountId, changedAt }, data });
  return count === 1;
}
