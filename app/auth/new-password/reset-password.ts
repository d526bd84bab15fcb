import { readUsername } from "../../accounts/read-account.ts";
import { usernameKey } from "../../accounts/username.ts";
import type { Context } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { readMailToken, writeByLink } from "../../report/mail-token.ts";
import { report } from "../../report/report.ts";
import { forgetCounts } from "../../throttle/throttle.ts";
import { endAccess } from "../end-access/end-access.ts";
import type { FactorContext } from "../factor.ts";
import { hashPassword } from "../password/password-hash.ts";
import type { PasswordRefusal } from "../password/password-policy.ts";
import { refuseNewPassword } from "../password/refuse-new-password.ts";
import { setPassword } from "../password/set-password.ts";
import { ownWords } from "./own-words.ts";

const purpose = "reset-password";

/** Whose password this link resets, or null where it is unknown, used, replaced or older than an hour. Spends nothing. */
export async function readReset(context: Context, { token }: { token: string }): Promise<{ username: string } | null> {
  const subject = await readMailToken(context, { token, purpose });
  return subject && { username: await readUsername(context, subject.accountId) };
}

/**
 * Sets a new password by the link's token, once. It opens the password way again after too many failures, ends every
 * session, and signs nobody in: the next login asks for the second factor as ever (NIST SP 800-63B-4, 4.2).
 */
export async function resetPassword(
  context: FactorContext,
  { token, password }: { token: string; password: string },
): Promise<{ kind: "reset" } | { kind: "link-gone" } | { kind: "refused"; password: PasswordRefusal }> {
  const subject = await readMailToken(context, { token, purpose });
  if (!subject) return { kind: "link-gone" };
  const { accountId } = subject;

  // A password that cannot be used leaves the link as it is.
  const refusal = await refuseNewPassword(context, { password, ownWords: await ownWords(context, accountId) });
  if (refusal) return { kind: "refused", password: refusal };

  const hash = await hashPassword(password);
  const reset = await writeByLink(context, { token, purpose }, async (context) => {
    await setPassword(context, { accountId, hash });
    await endAccess(context, { accountId, reason: "password-reset", browsers: "forgotten" });
    // Of the names that log in only the one that everybody knows: that two of them open at once would say that they share an account.
    const username = usernameKey(await readUsername(context, accountId));
    await forgetCounts(context, [
      { limit: "loginAccount", key: accountId },
      { limit: "loginName", key: username },
    ]);
    await report(context, { about: account(accountId), event: "password:reset" });
    return true;
  });
  return { kind: reset ? "reset" : "link-gone" };
}
