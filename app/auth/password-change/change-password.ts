import { report } from "../../emails/report.ts";
import { writeFor } from "../../lib/write-for.ts";
import { attempt, giveBack, type Throttled, take } from "../../throttle/throttle.ts";
import { endAccess } from "../end-access/end-access.ts";
import type { FactorContext } from "../factor.ts";
import { checkPassword } from "../password/check-password.ts";
import { passwordChangedAt } from "../password/password-changed-at.ts";
import { hashPassword, isSamePassword } from "../password/password-hash.ts";
import type { PasswordRefusal } from "../password/password-policy.ts";
import { refuseNewPassword } from "../password/refuse-new-password.ts";
import { replacePassword } from "../password/set-password.ts";
import { ownWords } from "./own-words.ts";

export type ChangedPassword =
  | { kind: "changed" }
  | { kind: "refused"; current?: "wrong"; password?: PasswordRefusal | { reason: "same"; params: Record<string, never> } }
  | Throttled;

/**
 * Changes the password of somebody who is signed in and knows the present one; guesses count
 * against the session. The session that changes it goes on, all others end (OWASP ASVS 5.0, 6.2.3 and 7.4.3).
 * @param session the session that goes on
 * @param deviceToken the browser that stays known; all others are forgotten
 */
export async function changePassword(
  context: FactorContext,
  {
    accountId,
    session,
    deviceToken,
    current,
    password,
  }: {
    accountId: string;
    session: { token: string; publicId: string };
    deviceToken?: string | null;
    current: string;
    password: string;
  },
): Promise<ChangedPassword> {
  const counts = [{ limit: "ownPassword" as const, key: session.publicId }];
  const throttled = await take(context, counts);
  if (throttled) return throttled;

  const changedAt = await passwordChangedAt(context, accountId);
  const refusal = (await refuseNewPassword(context, { password, ownWords: await ownWords(context, accountId) })) ?? undefined;
  const matches = await attempt(context, counts, () =>
    checkPassword(context, { accountId, password: current, isOwn: true, failureEvent: "password:change-failed" }),
  );
  if (!matches) return { kind: "refused", current: "wrong", password: refusal };
  await giveBack(context, counts);

  if (refusal) return { kind: "refused", password: refusal };
  if (isSamePassword(password, current)) return { kind: "refused", password: { reason: "same", params: {} } };

  const hash = await hashPassword(password);
  return writeFor(context, accountId, async (context): Promise<ChangedPassword> => {
    // A reset or another change came first: the password that was checked is the present one no more.
    if (!(await replacePassword(context, { accountId, changedAt, hash }))) return { kind: "refused", current: "wrong" };

    const spare = { sessionToken: session.token, deviceToken: deviceToken ?? null };
    await endAccess(context, { accountId, reason: "password-changed", spare, browsers: "forgotten" });
    await report(context, { accountId, event: "password:changed" });
    return { kind: "changed" };
  });
}
