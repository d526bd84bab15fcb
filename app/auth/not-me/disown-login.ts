import { dropMailTokens, readMailToken, writeByLink } from "../../emails/mail-token.ts";
import { report } from "../../emails/report.ts";
import type { Context } from "../../lib/context.ts";
import { endAccess } from "../end-access/end-access.ts";
import type { FactorContext } from "../factor.ts";
import { closePassword } from "../password/close-password.ts";

/** Whether the link of a mail about a new browser can still be used. Spends nothing. */
export async function canDisownLogin(context: Context, { token }: { token: string }): Promise<boolean> {
  return (await readMailToken(context, { token, purpose: "not-me" })) !== null;
}

/**
 * "This was not me": ends all access, forgets every browser, and closes the password, which somebody else knows, until it is
 * reset. @returns whether the link was good
 */
export async function disownLogin(context: FactorContext, { token }: { token: string }): Promise<boolean> {
  const disowned = await writeByLink(context, { token, purpose: "not-me" }, async (context, { accountId }) => {
    await dropMailTokens(context, { purpose: "not-me", accountId, emailId: null });
    await endAccess(context, { accountId, reason: "not-me", browsers: "forgotten" });
    await closePassword(context, accountId);
    await report(context, { accountId, event: "login:disowned" });
    return true;
  });
  return disowned ?? false;
}
