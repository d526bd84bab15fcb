import { report } from "../../emails/report.ts";
import type { SecurityEventName } from "../../history/events.ts";
import { NOBODY, recordEvent } from "../../history/record-event.ts";
import type { Context } from "../../lib/context.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { hashPassword, isOutdated, verifyPassword } from "./password-hash.ts";

/** NIST SP 800-63B-4, 3.2.2: no more than 100 failures in a row; then only a reset opens the way again. */
export const MAX_FAILURES_IN_A_ROW = 100;

/** A password that was right: `changedAt` tells later whether it still is the present one. */
export type CheckedPassword = { kind: "checked"; changedAt: Date };

/**
 * Checks the account's password. A failure is counted and recorded; a success ends the row of failures and
 * renews a hash that was made with older parameters. Where there is no account the same work is done for nobody.
 * @param isOwn whether it is typed in a session of the account, or in a browser that the account has logged in from: there
 *   a row of failures, which anybody can make, closes nothing. Whoever calls has counted the try in that browser's budget.
 * @param failureEvent what to record when it is wrong
 * @returns refused where it is wrong, or closed
 */
export async function checkPassword(
  context: Context,
  {
    accountId,
    password,
    isOwn,
    failureEvent = "login:failed",
  }: { accountId: string | null; password: string; isOwn: boolean; failureEvent?: SecurityEventName },
): Promise<CheckedPassword | { kind: "refused" }> {
  const { db } = context;
  const stored = await db.password.findUnique({ where: { accountId: accountId ?? NOBODY } });
  const open = stored !== null && (isOwn || stored.failures < MAX_FAILURES_IN_A_ROW);
  const matches = (await verifyPassword(password, stored?.hash ?? null)) && open;

  if (!matches) {
    await recordFailure(context, { accountId: accountId ?? NOBODY, failureEvent });
    return { kind: "refused" };
  }
  if (stored.failures > 0) {
    // Failures that came in since the password was read still count.
    await db.password.updateMany({
      where: { accountId: stored.accountId, failures: { lt: MAX_FAILURES_IN_A_ROW } },
      data: { failures: 0 },
    });
  }
  if (isOutdated(stored.hash)) {
    await db.password.updateMany({
      where: { accountId: stored.accountId, hash: stored.hash },
      data: { hash: await hashPassword(password) },
    });
  }
  return { kind: "checked", changedAt: stored.changedAt };
}

/**
 * Whether a password that was checked before can still be gone on with; call it under the account's lock. In between it may
 * have been replaced, or closed.
 */
export async function isStillGood(
  { db }: Context,
  { accountId, checked, isOwn }: { accountId: string; checked: CheckedPassword; isOwn: boolean },
): Promise<boolean> {
  const stored = await db.password.findUnique({ where: { accountId } });
  if (!stored || stored.changedAt.getTime() !== checked.changedAt.getTime()) return false;
  return isOwn || stored.failures < MAX_FAILURES_IN_A_ROW;
}

async function recordFailure(context: Context, { accountId, failureEvent }: { accountId: string; failureEvent: SecurityEventName }) {
  await transaction(context, async (context) => {
    await recordEvent(context, { accountId, event: failureEvent });
    await context.db.password.updateMany({ where: { accountId }, data: { failures: { increment: 1 } } });
    const now = await context.db.password.findUnique({ where: { accountId } });
    if (now?.failures === MAX_FAILURES_IN_A_ROW) await report(context, { accountId, event: "password:closed" });
  });
}
