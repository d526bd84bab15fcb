import { findAccountRecord } from "../accounts/read-account.ts";
import type { FactorContext } from "../auth/factor.ts";
import { cancelReset } from "../auth/two-factor-reset/stop-reset.ts";
import { actAs } from "./act-as.ts";
import { endAccountSessions } from "./end-account-sessions.ts";
import { freezeAccount, unfreezeAccount } from "./freeze-account.ts";
import { recordAct } from "./record-act.ts";

/** The acts that an admin does at once to an account, and how the admin's own history calls it. */
const ACTS = {
  freeze: { work: freezeAccount, act: "froze" },
  unfreeze: { work: unfreezeAccount, act: "unfroze" },
  "cancel-reset": { work: cancelReset, act: "cancelled-reset" },
  "end-sessions": { work: endAccountSessions, act: "ended-sessions" },
} as const;

export type AccountAct = keyof typeof ACTS;

/**
 * Does it to somebody else's account, another admin's included: one whose account was taken over has to be stopped at once.
 * It stands in both histories, with the admin's name and the reason, and the owner is told.
 * @param reason one line, which the owner reads
 * @returns "own-account" where admins would act on themselves and could lock themselves out, "nothing-to-do" where the account
 *   is as asked for already
 */
export async function actOnAccount(
  context: FactorContext,
  { accountId, act: name, reason }: { accountId: string; act: AccountAct; reason: string },
): Promise<"done" | "nothing-to-do" | "own-account" | "not-found"> {
  if (!(await findAccountRecord(context, accountId))) return "not-found";

  const { work, act } = ACTS[name];
  return actAs(context, async (context) => {
    if (accountId === context.actor.accountId) return "own-account";
    if (!(await work(context, { accountId, reason }))) return "nothing-to-do";
    await recordAct(context, { act, accountId, detail: { reason } });
    return "done";
  });
}
