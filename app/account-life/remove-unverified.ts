import { findAccountRecord } from "../accounts/read-account.ts";
import { eraseUnverifiedAccount, REMOVABLE } from "../accounts/unverified.ts";
import { findUnverifiedAccounts } from "../addresses/find-unverified.ts";
import { listAddresses } from "../addresses/list.ts";
import type { FactorContext } from "../auth/factor.ts";
import { listEnrolledFactors } from "../auth/factors.ts";
import { eraseParticulars } from "../history/erase-particulars.ts";
import { recordEvent } from "../history/record-event.ts";
import { after, DAY } from "../lib/clock.ts";
import type { Context } from "../lib/context.ts";
import { lockAccount } from "../lib/database/statements/lock-account.ts";
import { transaction } from "../lib/database/transaction.ts";
import { account } from "../lib/subject.ts";

/** Thirty links that nobody opened, each good for a day. An owner who corrects a wrong address has as long again. */
const KEEP_UNVERIFIED = 30 * DAY;
const BATCH = 20;

/**
 * Removes accounts that never verified an address, a few at a time: each with all that belongs to it, in one transaction with
 * the event that says so. Its history stays under its random id as after any deletion, its user name is free again. There is
 * no mail: nobody has proved to be at the address, and it may be a stranger's. @returns how many were removed
 */
export async function removeUnverifiedAccounts(context: FactorContext): Promise<number> {
  const claimedBy = after(context.clock.now(), -KEEP_UNVERIFIED);
  let removed = 0;
  for (const accountId of await findUnverifiedAccounts(context, { claimedBy, account: REMOVABLE, most: BATCH })) {
    removed += await transaction(context, async (context) => {
      // A verification under way locks the account too: it came first, or finds the link gone.
      await lockAccount(context, accountId);
      // Only a verified address opens the way to a factor; whoever has one all the same has an account that works.
      if ((await listEnrolledFactors(context, accountId)).length > 0) return 0;
      if (!(await eraseUnverifiedAccount(context, accountId))) return 0;
      await recordEvent(context, { about: account(accountId), event: "account:removed-unverified" });
      await eraseParticulars(context, account(accountId));
      return 1;
    });
  }
  return removed;
}

/** When the account is removed unless an address of it is verified before; null where it is not. */
export async function readRemovalDate(context: Context, accountId: string): Promise<Date | null> {
  const account = await findAccountRecord(context, accountId);
  if (account?.role !== REMOVABLE.role || account.frozenAt || account.deleteAfter) return null;
  const primary = (await listAddresses(context, accountId)).find(({ isPrimary }) => isPrimary);
  return primary && !primary.verifiedAt ? after(primary.createdAt, KEEP_UNVERIFIED) : null;
}
