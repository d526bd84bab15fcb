import { readUsername } from "../../accounts/read-account.ts";
import type { Context } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import { dropMailTokens, readMailToken, writeByLink } from "../../report/mail-token.ts";
import { report } from "../../report/report.ts";
import type { FactorContext } from "../factor.ts";
import { listEnrolledFactors } from "../factors.ts";
import { readProvedWith } from "../session/proved-with.ts";
import { type PendingReset, readPendingReset, STOP_PURPOSE, takeReset } from "./pending-reset.ts";

/** The reset that the link of a mail can still stop, or null. Spends nothing. */
export async function readStoppableReset(context: Context, { token }: { token: string }): Promise<PendingReset | null> {
  const subject = await readMailToken(context, { token, purpose: STOP_PURPOSE });
  const pending = subject && (await readPendingReset(context, subject.accountId));
  return pending?.id === subject?.boundTo ? pending : null;
}

/** Stops the reset that the mail told of, once. @returns the account's user name, or null where the link was no good */
export async function stopResetByLink(context: FactorContext, { token }: { token: string }): Promise<string | null> {
  return writeByLink(context, { token, purpose: STOP_PURPOSE }, async (context, { accountId, boundTo }) =>
    boundTo && (await stop(context, { accountId, id: boundTo })) ? readUsername(context, accountId) : null,
  );
}

export type StoppedReset =
  | { kind: "stopped" }
  /** None waits. */
  | { kind: "no-reset" }
  /** The session's last proof was made by no factor that the account had before, so it is not its owner's for certain. */
  | { kind: "needs-older-factor" };

/**
 * Stops the account's reset for its owner, who is signed in; whoever calls it has asked for a fresh proof. It must have been made
 * by a factor that is older than the reset, or than what was disowned: whoever added one since is the one to keep out.
 */
export async function stopReset(context: FactorContext, { accountId }: { accountId: string }): Promise<StoppedReset> {
  return writeFor(context, accountId, async (context): Promise<StoppedReset> => {
    const pending = await readPendingReset(context, accountId);
    if (!pending) return { kind: "no-reset" };
    const provedWith = await readProvedWith(context);
    const credentials = (await listEnrolledFactors(context, accountId)).flatMap(({ credentials }) => credentials);
    const proof = credentials.find(({ id }) => id === provedWith);
    if (!proof || proof.disownedAt || proof.createdAt >= (pending.disownedSince ?? pending.startedAt))
      return { kind: "needs-older-factor" };
    return (await stop(context, { accountId })) ? { kind: "stopped" } : { kind: "no-reset" };
  });
}

/** Stops it for an admin, who need not be the one who began it. @returns whether one waited */
export async function cancelReset(context: FactorContext, { accountId, reason }: { accountId: string; reason?: string }): Promise<boolean> {
  return writeFor(context, accountId, async (context) => {
    return stop(context, { accountId, reason });
  });
}

/** @param id only this one; without it whichever waits */
async function stop(
  context: FactorContext,
  { accountId, id, reason }: { accountId: string; id?: string; reason?: string | undefined },
): Promise<boolean> {
  const pending = await readPendingReset(context, accountId);
  if (!pending || !(await takeReset(context, { accountId, id: id ?? pending.id }))) return false;
  if (pending.disownedSince) {
    // It is its owner's after all, and no other link disowns it again.
    for (const factor of context.factors) await factor.restore(context, accountId);
    await dropMailTokens(context, { purpose: "not-me", accountId, since: pending.disownedSince });
  }
  await report(context, { about: account(accountId), event: "account:two-factor-reset-stopped", reason });
  return true;
}
