import { account } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import { type Count, guarded, type Throttled } from "../../throttle/throttle.ts";
import { endOtherAccess, type RenewedBrowser } from "../end-access/end-access.ts";
import type { FactorContext } from "../factor.ts";
import { checkPassword } from "../password/check-password.ts";
import { hashPassword, isSamePassword } from "../password/password-hash.ts";
import type { PasswordRefusal } from "../password/password-policy.ts";
import { refuseNewPassword } from "../password/refuse-new-password.ts";
import { replacePassword } from "../password/set-password.ts";
import { ownBudget } from "../session/own-budget.ts";
import { warnOfFailures } from "../warn-of-failures.ts";
import { ownWords } from "./own-words.ts";

export type ChangedPassword =
  /** `renewed`: the cookies with which the browser goes on. */
  | { kind: "changed"; renewed: RenewedBrowser | null }
  | { kind: "refused"; current?: "wrong"; password?: PasswordRefusal | { reason: "same"; params: Record<string, never> } }
  | Throttled;

/**
 * Changes the password of somebody who is signed in and knows the present one; guesses count
 * as those of a step-up do. The session that changes it goes on and its browser stays known; all other sessions end, and all
 * other browsers are forgotten (OWASP ASVS 5.0, 6.2.3 and 7.4.3).
 */
export async function changePassword(
  context: FactorContext,
  { accountId, current, password }: { accountId: string; current: string; password: string },
): Promise<ChangedPassword> {
  const browser = await ownBudget(context, accountId);
  const counts: Count[] = [
    { limit: "ownPassword", key: browser },
    { limit: "stepUp", key: accountId },
  ];
  let refusal: PasswordRefusal | undefined;
  const checked = await guarded(context, counts, async () => {
    // A new password that the overloaded estimator refuses is no try at the present one either.
    refusal = (await refuseNewPassword(context, { password, ownWords: await ownWords(context, accountId) })) ?? undefined;
    return checkPassword(context, { accountId, password: current, isOwn: true, failureEvent: "password:change-failed" });
  });
  if (checked.kind === "throttled") return checked;
  if (checked.kind === "refused") {
    await warnOfFailures(context, { accountId });
    return { kind: "refused", current: "wrong", password: refusal };
  }
  const { changedAt } = checked;

  if (refusal) return { kind: "refused", password: refusal };
  if (isSamePassword(password, current)) return { kind: "refused", password: { reason: "same", params: {} } };

  const hash = await hashPassword(password);
  return writeFor(context, accountId, async (context): Promise<ChangedPassword> => {
    // A reset or another change came first: the password that was checked is the present one no more.
    if (!(await replacePassword(context, { accountId, changedAt, hash }))) return { kind: "refused", current: "wrong" };

    const renewed = await endOtherAccess(context, { accountId, reason: "password-changed" });
    await report(context, { about: account(accountId), event: "password:changed" });
    return { kind: "changed", renewed };
  });
}
