import { dropMailTokens } from "../../emails/mail-token.ts";
import { lockAccount } from "../../lib/database/lock-account.ts";
import type { FactorContext } from "../factor.ts";
import { dropFlows } from "../login/flow.ts";
import { distrustDevices, forgetDevices } from "../session/devices.ts";
import { endSessions } from "../session/end-sessions.ts";
import { dropForms } from "../session/pending-form.ts";
import type { EndReason } from "../session/session-adapter.ts";

/** The browser that asks for the end of all other access, by its cookies: its session goes on. */
export type SparedBrowser = { sessionToken: string; deviceToken?: string | null };

/**
 * Ends what gets into the account, whoever holds it: sessions, logins under way, what remembered browsers skip, set-ups of factors,
 * forms that wait for a proof, links that reset the password or confirm a browser. It is the only function that does; call it
 * in the transaction of the change that asks for it.
 * @param spare what goes on
 * @param browsers `distrusted`: each proves the second factor again; `forgotten`: and each but the spared one is a new browser
 * @returns how many sessions ended
 */
export async function endAccess(
  context: FactorContext,
  {
    accountId,
    reason,
    spare,
    browsers,
  }: { accountId: string; reason: EndReason; spare?: SparedBrowser; browsers: "distrusted" | "forgotten" },
): Promise<number> {
  // A login, a renewal or a write that is under way is waited for, and what it made is there to end; or it finds this done.
  await lockAccount(context, accountId);
  await dropFlows(context, accountId);
  const { count, sparedId } = await endSessions(context, { accountId, reason, spareToken: spare?.sessionToken });
  await dropForms(context, { accountId, spareId: sparedId });
  for (const factor of context.factors) await factor.dropSetups?.(context, { accountId, spareId: sparedId });
  await distrustDevices(context, { accountId });
  if (browsers === "forgotten") await forgetDevices(context, { accountId, spareToken: spare?.deviceToken });
  for (const purpose of ["reset-password", "confirm-device"] as const) await dropMailTokens(context, { purpose, accountId });
  return count;
}
