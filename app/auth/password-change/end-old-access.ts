import { lockAccount } from "../../accounts/lock-account.ts";
import { dropMailTokens } from "../../emails/mail-token.ts";
import type { Context } from "../../lib/context.ts";
import { dropFlows } from "../login/flow.ts";
import { forgetDevices } from "../session/devices.ts";
import { endSessions } from "../session/end-sessions.ts";

/**
 * Ends what rested on the old password: unfinished logins, sessions, remembered devices, reset links. Call it in the
 * transaction of the change.
 * @param exceptToken the session that made the change, if one did: it goes on
 */
export async function endOldAccess(
  context: Context,
  { accountId, reason, exceptToken }: { accountId: string; reason: "password-changed" | "password-reset"; exceptToken?: string },
): Promise<void> {
  // A login that has just checked the old password is waited for, or sees the new one.
  await lockAccount(context, accountId);
  // The flows first: a login that is being completed holds its flow, and once it is through, its session is there to end.
  await dropFlows(context, accountId);
  await endSessions(context, { accountId, reason, exceptToken });
  await forgetDevices(context, { accountId });
  await dropMailTokens(context, { purpose: "reset-password", accountId });
}
