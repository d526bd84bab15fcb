import { claimDueDeletion, clearDeletionDate, eraseAccount, findDueDeletions, setDeletionDate } from "../accounts/deletion-date.ts";
import { readUsername } from "../accounts/read-account.ts";
import { endAccess } from "../auth/end-access/end-access.ts";
import type { FactorContext } from "../auth/factor.ts";
import { forgetUploader } from "../files/upload/forget-uploader.ts";
import { eraseParticulars } from "../history/erase-particulars.ts";
import { after } from "../lib/clock.ts";
import type { Context } from "../lib/context.ts";
import { transaction } from "../lib/database/transaction.ts";
import { LIFETIMES } from "../lib/lifetimes.ts";
import { account } from "../lib/subject.ts";
import { writeFor } from "../lib/write-for.ts";
import type { MailParams } from "../mail/kinds.ts";
import { findSoleOwnerships } from "../projects/people/owners.ts";
import { dropMailTokens, readMailToken, writeByLink } from "../report/mail-token.ts";
import { report } from "../report/report.ts";
import { forgetTokens } from "../tokens/end/sweep.ts";

const purpose = "keep-account";
const BATCH = 20;

export type RequestedDeletion = { kind: "requested" } | { kind: "not-asked" } | { kind: "sole-owner"; projects: string[] };

/**
 * Asks for the account's deletion after its days of grace. All sessions end; the mails to its addresses have a link that cancels
 * it, and every page after a login has the button that does.
 * @returns "not-asked" where the user name is not the account's, or deletion was asked for already; the names of the projects that
 *   would be left without an owner, where there are any
 */
export async function requestDeletion(
  context: FactorContext,
  { accountId, username }: { accountId: string; username: string },
): Promise<RequestedDeletion> {
  return writeFor(context, accountId, async (context): Promise<RequestedDeletion> => {
    // They stay locked, so that no other owner leaves before this one counts as leaving.
    const projects = await findSoleOwnerships(context, accountId);
    if (projects.length) return { kind: "sole-owner", projects };
    const deleteAfter = after(context.clock.now(), LIFETIMES.deletionGrace);
    if (!(await setDeletionDate(context, { accountId, username, deleteAfter }))) return { kind: "not-asked" };

    const mailParams: MailParams = context.actor.kind === "operator" ? { username, context: "operator" } : { username };
    await report(context, {
      about: account(accountId),
      event: "account:deletion-requested",
      mailParams,
      link: { purpose },
    });
    await endAccess(context, { accountId, reason: "deleted", browsers: "distrusted" });
    return { kind: "requested" };
  });
}

/** Whether the link of the mail can still cancel a deletion. Spends nothing. */
export async function canKeepAccount(context: Context, { token }: { token: string }): Promise<boolean> {
  return (await readMailToken(context, { token, purpose })) !== null;
}

/** Cancels the deletion by the link in the mail, once. @returns the account's user name, or null where the link was no good */
export async function keepAccountByLink(context: Context, { token }: { token: string }): Promise<string | null> {
  return writeByLink(context, { token, purpose }, async (context, { accountId }) =>
    (await keep(context, accountId)) ? readUsername(context, accountId) : null,
  );
}

/** Cancels the deletion for the account's owner, who is signed in. @returns whether there was one */
export async function keepAccount(context: Context, accountId: string): Promise<boolean> {
  return writeFor(context, accountId, (context) => keep(context, accountId));
}

/**
 * Cancels the deletion where a project would have no owner with it; call it in a transaction that holds the account's lock.
 * @returns whether it was cancelled
 */
export async function keepSoleOwner(context: Context, accountId: string): Promise<boolean> {
  return (await findSoleOwnerships(context, accountId)).length > 0 && keep(context, accountId);
}

async function keep(context: Context, accountId: string): Promise<boolean> {
  if (!(await clearDeletionDate(context, accountId))) return false;
  await dropMailTokens(context, { purpose, accountId });
  await report(context, { about: account(accountId), event: "account:deletion-cancelled" });
  return true;
}

/**
 * Deletes the accounts that are due, a few at a time: the account with all that belongs to it, and what its history says of
 * who and where. The history itself stays under the account's random id, and its chain holds. One that would leave a project without
 * an owner by now, which it has created since or whose others were frozen, stays. @returns how many were deleted
 */
export async function deleteDueAccounts(context: Context): Promise<number> {
  let deleted = 0;
  for (const accountId of await findDueDeletions(context, { most: BATCH })) {
    deleted += await transaction(context, async (context) => {
      if (!(await claimDueDeletion(context, accountId))) return 0;
      if (await keepSoleOwner(context, accountId)) return 0;
      await report(context, { about: account(accountId), event: "account:deleted" });
      await forgetTokens(context, accountId);
      await forgetUploader(context, accountId);
      await eraseAccount(context, accountId);
      await eraseParticulars(context, account(accountId));
      return 1;
    });
  }
  return deleted;
}
