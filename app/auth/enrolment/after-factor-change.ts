import type { Context } from "../../lib/context.ts";
import { dropFlows } from "../login/flow.ts";
import { forgetDevices } from "../session/devices.ts";
import { endSessions } from "../session/end-sessions.ts";

/**
 * What rests on the account's factors as they were ends with them: the other sessions, logins under way, and what
 * remembered devices skip (OWASP ASVS 5.0, 7.4.3).
 * @param sessionToken the session that goes on
 */
export async function afterFactorChange(
  context: Context,
  { accountId, sessionToken }: { accountId: string; sessionToken: string },
): Promise<void> {
  // The flows first: a login that is being completed holds its flow, and once it is through, its session is there to end.
  await dropFlows(context, accountId);
  await endSessions(context, { accountId, reason: "factor-changed", exceptToken: sessionToken });
  await forgetDevices(context, { accountId });
}
