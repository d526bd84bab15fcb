import type { Client } from "../../lib/context.ts";
import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { hashToken } from "../../lib/random.ts";
import { dropMailTokens } from "../../report/mail-token.ts";
import { changeDeviceToken, distrustDevices, forgetDevices } from "../devices/devices.ts";
import type { FactorContext } from "../factor.ts";
import { dropForms } from "../kept-forms/pending-form.ts";
import { dropFlows } from "../login/flow.ts";
import { endSessions } from "../session/end-sessions.ts";
import type { IssuedSession } from "../session/issue-session.ts";
import { renewSession } from "../session/renew-session.ts";
import type { EndReason } from "../session/session.ts";

/** The browser that asks for the end of all other access, by its cookies: its session goes on. */
export type SparedBrowser = Pick<Client, "sessionToken" | "deviceToken">;

/** The cookies with which the spared browser goes on: a copy of its earlier ones is worth nothing. */
export type RenewedBrowser = { session: IssuedSession; deviceToken: string | null };

/**
 * Ends what gets into the account, whoever holds it: sessions, logins under way, what remembered browsers skip, set-ups of factors,
 * forms that wait for a proof, links that reset the password or confirm a browser. It is the only function that does; call it
 * in the transaction of the change that asks for it.
 * @param spare what goes on
 * @param browsers `distrusted`: each proves the second factor again; `forgotten`: and each but the spared one is a new browser
 * @returns how many sessions ended, without the spared one
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
  if (browsers === "forgotten") await forgetDevices(context, { accountId, spareToken: spare?.deviceToken ?? null });
  for (const purpose of ["reset-password", "confirm-device"] as const) await dropMailTokens(context, { purpose, accountId });
  return count;
}

/**
 * The same for an owner who wants whoever else was in to be out: all browsers are forgotten, and of the owner's own nothing goes on
 * but the session, under new cookies. Anything that someone copied from it, began in it or left in it ends too.
 * @returns null where the session has ended
 */
export async function endOtherAccess(
  context: FactorContext,
  { accountId, reason }: { accountId: string; reason: EndReason },
): Promise<RenewedBrowser | null> {
  const spare = context.client;
  await endAccess(context, { accountId, reason, spare, browsers: "forgotten" });
  await dropForms(context, { accountId, spareId: null });
  for (const factor of context.factors) await factor.dropSetups?.(context, { accountId, spareId: null });
  const session = await renewSession(context, { proof: null });
  const deviceToken = spare.deviceToken ? await changeDeviceToken(context, hashToken(spare.deviceToken)) : null;
  return session && { session, deviceToken };
}
