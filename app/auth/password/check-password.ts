import { NOBODY } from "../../history/chains/chain-id.ts";
import type { SecurityEventName } from "../../history/events/events.ts";
import { recordEvent } from "../../history/record-event.ts";
import type { Context } from "../../lib/context.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { account } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";
import { countFailures, endRow, MAX_FAILURES_IN_A_ROW, readRow } from "../closing/failures-in-a-row.ts";
import { hashPassword, isOutdated, verifyPassword } from "./password-hash.ts";

export { MAX_FAILURES_IN_A_ROW } from "../closing/failures-in-a-row.ts";

/** Stands before an account's id in the name of that row. */
export const OWN_PASSWORD = "own-password:";

/** The failures of the account's own browsers and sessions count by this. */
export function ownPassword(accountId: string): string {
  return OWN_PASSWORD + accountId;
}

/** The password as it is stored; `own` is the row of failures in the account's own browsers and sessions, if there is one. */
export type StoredPassword = { accountId: string; hash: string; changedAt: Date; failures: number; own: { closedAt: Date | null } | null };

/** A password that was right: `changedAt` tells later whether it still is the present one. */
export type CheckedPassword = { kind: "checked"; changedAt: Date };

/**
 * Checks the account's password. A failure is counted and recorded; a success ends the row of failures and
 * renews a hash that was made with older parameters. Where there is no account the same work is done for nobody.
 * @param isOwn whether it is typed in a session of the account, or in a browser that the account has logged in from. Those have
 *   a row of their own: 100 failures outside, which anybody can make, close the password there and not here; 100 of these close
 *   it everywhere. The caller has counted the try in that browser's budget.
 * @param failureEvent what to record when it is wrong
 * @param stored the account's password, where the caller has read it; null where there is none
 * @returns refused where it is wrong, or closed
 */
export async function checkPassword(
  context: Context,
  {
    accountId,
    password,
    isOwn,
    failureEvent = "login:failed",
    stored: given,
  }: { accountId: string | null; password: string; isOwn: boolean; failureEvent?: SecurityEventName; stored?: StoredPassword | null },
): Promise<CheckedPassword | { kind: "refused" }> {
  const { db } = context;
  const stored = given === undefined ? await readPassword(context, accountId ?? NOBODY) : given;
  const open = stored !== null && isOpen(stored, isOwn);
  const matches = (await verifyPassword(password, stored?.hash ?? null)) && open;

  if (!matches) {
    await recordFailure(context, { accountId: accountId ?? NOBODY, isOwn, failureEvent });
    return { kind: "refused" };
  }
  if (stored.failures > 0) {
    // Failures that came in since the password was read still count.
    await db.password.updateMany({
      where: { accountId: stored.accountId, failures: { lt: MAX_FAILURES_IN_A_ROW } },
      data: { failures: 0 },
    });
  }
  // Failures at the same time may have closed it here too. Where there was no row, nothing can have: it takes 100 of them.
  if (isOwn && stored.own && !(await endRow(context, ownPassword(stored.accountId)))) return { kind: "refused" };
  if (isOutdated(stored.hash)) {
    await db.password.updateMany({
      where: { accountId: stored.accountId, hash: stored.hash },
      data: { hash: await hashPassword(password) },
    });
  }
  return { kind: "checked", changedAt: stored.changedAt };
}

/**
 * Whether a password that was checked before can still be gone on with. In between it may have been replaced, or closed.
 * @param stored as it was read again under the account's lock
 */
export function isStillGood(stored: StoredPassword | null, { checked, isOwn }: { checked: CheckedPassword; isOwn: boolean }): boolean {
  if (!stored || stored.changedAt.getTime() !== checked.changedAt.getTime()) return false;
  return isOpen(stored, isOwn);
}

function isOpen({ failures, own }: StoredPassword, isOwn: boolean): boolean {
  if (!isOwn) return failures < MAX_FAILURES_IN_A_ROW;
  return !own?.closedAt;
}

async function readPassword(context: Context, accountId: string): Promise<StoredPassword | null> {
  const stored = await context.db.password.findUnique({ where: { accountId } });
  return stored && { ...stored, own: await readRow(context, ownPassword(accountId)) };
}

type Failure = { accountId: string; isOwn: boolean; failureEvent: SecurityEventName };

async function recordFailure(context: Context, { accountId, isOwn, failureEvent }: Failure) {
  await transaction(context, async (context) => {
    await recordEvent(context, { about: account(accountId), event: failureEvent });
    await context.db.password.updateMany({ where: { accountId }, data: { failures: { increment: 1 } } });
    const now = await context.db.password.findUnique({ where: { accountId } });
    const ownIds = isOwn ? [ownPassword(accountId)] : [];
    const closed = await countFailures(context, { accountId, authenticatorIds: ownIds });
    if (now?.failures === MAX_FAILURES_IN_A_ROW || closed.length)
      await report(context, { about: account(accountId), event: "password:closed" });
  });
}
