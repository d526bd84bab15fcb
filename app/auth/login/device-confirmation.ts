import { createMailToken, readMailToken, writeByLink } from "../../emails/mail-token.ts";
import { report } from "../../emails/report.ts";
import type { Context } from "../../lib/context.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { assuranceOf, isPhishingResistant } from "../assurance.ts";
import type { FactorKind, Method } from "../factor.ts";
import { findDevice } from "../session/devices.ts";
import { completeLogin, type SignedIn } from "./complete-login.ts";
import { confirmDevice, type Flow, keepMethods, readFlow } from "./flow.ts";

const purpose = "confirm-device";

/**
 * Whether a mail has to confirm this login first: where the operator asks for it, the browser is new to the account, and
 * what was typed could have been typed into a look-alike site.
 */
export async function needsDeviceConfirmation(
  context: Context,
  { accountId, methods, deviceToken }: { accountId: string; methods: Method[]; deviceToken: string | null },
): Promise<boolean> {
  if (!context.settings.confirmNewDevices || isPhishingResistant(methods)) return false;
  return (await findDevice(context, { accountId, token: deviceToken })) === null;
}

/** Keeps what was proved in the flow, and sends the mail whose link lets it go on. */
export async function askForConfirmation(context: Context, { flow, methods }: { flow: Flow; methods: Method[] }): Promise<void> {
  await transaction(context, async (context) => {
    const { id: flowId, accountId } = flow;
    await keepMethods(context, { flowId, methods });
    const token = await createMailToken(context, { purpose, accountId, emailId: null, boundTo: flowId });
    await report(context, { accountId, event: "login:confirmation-asked", mailParams: { token } });
  });
}

/** Whether the mail's link can still confirm a login. Spends nothing. */
export async function canConfirmLogin(context: Context, { token }: { token: string }): Promise<boolean> {
  return (await readMailToken(context, { token, purpose })) !== null;
}

/** Confirms the login by the mail's link, once; it goes on in the browser where it began. @returns whether the link was good */
export async function confirmLogin(context: Context, { token }: { token: string }): Promise<boolean> {
  const confirmed = await writeByLink(
    context,
    { token, purpose },
    async (context, { boundTo }) => boundTo && confirmDevice(context, boundTo),
  );
  return confirmed === true;
}

/** Goes on with a login whose second factor is proved, once the mail's link was opened. */
export async function finishConfirmedLogin(
  context: Context,
  { flowToken, deviceToken, sessionToken }: { flowToken: string; deviceToken: string | null; sessionToken?: string | null },
): Promise<SignedIn | { kind: "flow-gone" } | { kind: "not-confirmed" }> {
  const flow = await readFlow(context, flowToken);
  if (!flow || assuranceOf(flow.methods) < 2) return { kind: "flow-gone" };
  if (!flow.deviceConfirmed) return { kind: "not-confirmed" };

  const { id: flowId, accountId, methods, next } = flow;
  const kind = methods.at(-1) as FactorKind;
  return completeLogin(context, { accountId, methods, next, deviceToken, sessionToken, remember: false, factor: { kind }, flowId });
}
