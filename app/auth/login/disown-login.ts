import { lockAccount } from "../../accounts/lock-account.ts";
import { consumeMailToken, dropMailTokens, readMailToken } from "../../emails/mail-token.ts";
import { report } from "../../emails/report.ts";
import type { Context } from "../../lib/context.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { closePassword } from "../password/close-password.ts";
import { forgetAllDevices } from "../session/devices.ts";
import { endSessions } from "../session/end-sessions.ts";
import { dropFlows } from "./flow.ts";

/** Whether the link of a mail about a new browser can still be used. Spends nothing. */
export async function canDisownLogin(context: Context, { token }: { token: string }): Promise<boolean> {
  return (await readMailToken(context, { token, purpose: "not-me" })) !== null;
}

/**
 * "This was not me": ends every session and unfinished login, forgets every browser, and closes the password, which
 * somebody else knows, until it is reset. @returns whether the link was good
 */
export async function disownLogin(context: Context, { token }: { token: string }): Promise<boolean> {
  return transaction(context, async (context) => {
    const subject = await consumeMailToken(context, { token, purpose: "not-me" });
    if (!subject) return false;
    const { accountId } = subject;
    await lockAccount(context, accountId);
    await dropMailTokens(context, { purpose: "not-me", accountId, emailId: null });
    // The flows first: a login that is being completed holds its flow, and once it is through, its session is there to end.
    await dropFlows(context, accountId);
    await endSessions(context, { accountId, reason: "not-me" });
    await forgetAllDevices(context, { accountId });
    await closePassword(context, accountId);
    await report(context, { accountId, event: "login:disowned" });
    return true;
  });
}
