import type { Context } from "../../lib/context.ts";
import { forgetRow } from "../closing/failures-in-a-row.ts";
import { ownPassword } from "./check-password.ts";

/** Stores the hash of a new password, which also ends both rows of failures. */
export async function setPassword(context: Context, { accountId, hash }: { accountId: string; hash: string }): Promise<void> {
  const { db, clock } = context;
  const data = { hash, changedAt: clock.now(), failures: 0 };
  await forgetRow(context, ownPassword(accountId));
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
