import type { Context } from "../../lib/context.ts";

/** NIST SP 800-63B-4, 3.2.2: no more than 100 failures in a row of one authenticator; no time opens it again. */
export const MAX_FAILURES_IN_A_ROW = 100;

/**
 * Counts a failure of each of these authenticators of the account; call it in a transaction.
 * @returns those that this failure closed
 */
export async function countFailures(
  { db, clock }: Context,
  { accountId, authenticatorIds }: { accountId: string; authenticatorIds: readonly string[] },
): Promise<string[]> {
  const closed: string[] = [];
  for (const authenticatorId of authenticatorIds.toSorted()) {
    const { failures } = await db.authenticatorFailures.upsert({
      where: { authenticatorId },
      create: { authenticatorId, accountId, failures: 1 },
      update: { failures: { increment: 1 } },
    });
    if (failures < MAX_FAILURES_IN_A_ROW) continue;
    const { count } = await db.authenticatorFailures.updateMany({
      where: { authenticatorId, closedAt: null },
      data: { closedAt: clock.now() },
    });
    if (count === 1) closed.push(authenticatorId);
  }
  return closed;
}

/** Ends the row of an authenticator that was right. @returns false where it is closed, also since it was looked at */
export async function endRow({ db }: Context, authenticatorId: string): Promise<boolean> {
  await db.authenticatorFailures.deleteMany({ where: { authenticatorId, closedAt: null } });
  // A failure at the same moment begins a new row, and closes nothing.
  return (await db.authenticatorFailures.count({ where: { authenticatorId, closedAt: { not: null } } })) === 0;
}

/** Opens an authenticator again whatever its row was: it is another one now, as a password that was reset is. */
export async function forgetRow({ db }: Context, authenticatorId: string): Promise<void> {
  await db.authenticatorFailures.deleteMany({ where: { authenticatorId } });
}

/** The row of an authenticator, and when it closed it; null where it has not failed since it was last right. */
export async function readRow({ db }: Context, authenticatorId: string): Promise<{ closedAt: Date | null } | null> {
  return db.authenticatorFailures.findUnique({ where: { authenticatorId }, select: { closedAt: true } });
}
