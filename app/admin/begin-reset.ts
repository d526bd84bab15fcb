import { type AccountRecord, findAccountRecord } from "../accounts/read-account.ts";
import { usernameKey } from "../accounts/username.ts";
import type { FactorContext } from "../auth/factor.ts";
import { listEnrolledFactors } from "../auth/factors.ts";
import { createReset } from "../auth/two-factor-reset/create-reset.ts";
import { readPendingReset } from "../auth/two-factor-reset/pending-reset.ts";
import { lockAccount } from "../lib/database/statements/lock-account.ts";
import { isUniqueViolation } from "../lib/database/transaction.ts";
import { isAdmin } from "../lib/role.ts";
import { actAs, ownAccountId } from "./act-as.ts";
import { recordAct } from "./record-act.ts";

/** Why no reset can be begun; the last part of a message key (`twoFactorReset.refused.<reason>`). */
export type ResetRefusal = "own-account" | "admin" | "frozen" | "deleting" | "no-factor" | "pending";

/** Whose second factors would be taken off, and why that cannot be; null where there is no such account. */
export async function readResetSubject(
  context: FactorContext,
  { accountId }: { accountId: string },
): Promise<{ username: string; refusal: ResetRefusal | null } | null> {
  const account = await findAccountRecord(context, accountId);
  return account && { username: account.username, refusal: await refusalOf(context, { accountId, account }) };
}

/**
 * Begins a reset of the account's second factors, for an owner who has lost them all; the admin has made sure who asks. It
 * waits for `settings.twoFactorResetSeconds`. At once a mail with a link that stops it goes to every verified address.
 * @param username the account's, typed again
 * @param reason one line, which the owner reads
 */
export async function beginReset(
  context: FactorContext,
  { accountId, username, reason }: { accountId: string; username: string; reason: string },
): Promise<{ kind: "begun" } | { kind: "refused"; reason: ResetRefusal } | { kind: "wrong-name" } | { kind: "not-found" }> {
  const subject = await readResetSubject(context, { accountId });
  if (!subject) return { kind: "not-found" };
  if (subject.refusal) return { kind: "refused", reason: subject.refusal };
  // Typed by hand, so that nobody resets the account beside the one they mean.
  if (usernameKey(username) !== usernameKey(subject.username)) return { kind: "wrong-name" };

  try {
    await actAs(context, async (context) => {
      await lockAccount(context, accountId);
      await createReset(context, { accountId, reason });
      await recordAct(context, { act: "began-reset", accountId, detail: { reason } });
    });
    return { kind: "begun" };
  } catch (error) {
    // Another admin began one at the same moment.
    if (isUniqueViolation(error)) return { kind: "refused", reason: "pending" };
    throw error;
  }
}

async function refusalOf(
  context: FactorContext,
  { accountId, account }: { accountId: string; account: AccountRecord },
): Promise<ResetRefusal | null> {
  if (accountId === (await ownAccountId(context))) return "own-account";
  // Without its key the password alone would get somebody near the admin pages: that takes access to the server.
  if (isAdmin(account)) return "admin";
  if (account.frozenAt) return "frozen";
  if (account.deleteAfter) return "deleting";
  if ((await listEnrolledFactors(context, accountId)).length === 0) return "no-factor";
  return (await readPendingReset(context, accountId)) ? "pending" : null;
}
