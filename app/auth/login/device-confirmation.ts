import type { Context } from "../../lib/context.ts";
import { lockAccount } from "../../lib/database/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { account } from "../../lib/subject.ts";
import { readMailToken, writeByLink } from "../../report/mail-token.ts";
import { report } from "../../report/report.ts";
import { assuranceOf, isPhishingResistant } from "../assurance.ts";
import { findDevice } from "../devices/devices.ts";
import type { FactorContext, FactorKind, Method } from "../factor.ts";
import { completeLogin, type SignedIn } from "./complete-login.ts";
import { confirmDevice, type Flow, keepProof, type LoginPlace, type ProvedLogin, readFlow, readLoginPlace } from "./flow.ts";

const purpose = "confirm-device";

/** What a mail's link can do in the browser that opened it. */
export type Confirmation =
  /** The login that waits for it began in this browser, which may confirm it. */
  | { kind: "here" }
  /** It was confirmed, and waits to be gone on with. */
  | { kind: "confirmed" }
  /** It began in another browser: this one cannot confirm it, and sees where it began. */
  | { kind: "elsewhere"; place: LoginPlace }
  | { kind: "gone" };

/**
 * Whether a mail has to confirm this login first: where the operator asks for it, the browser is new to the account, and
 * what was typed could have been typed into a look-alike site.
 */
export async function needsDeviceConfirmation(
  context: FactorContext,
  { accountId, methods }: { accountId: string; methods: Method[] },
): Promise<boolean> {
  if (!context.settings.confirmNewDevices || isPhishingResistant(context, methods)) return false;
  return (await findDevice(context, accountId)) === null;
}

/** Keeps what was proved in the flow, and sends the mail whose link lets it go on. @returns whether the flow was there still */
export function askForConfirmation(context: Context, { id: flowId, accountId }: Flow, proved: ProvedLogin): Promise<boolean> {
  return transaction(context, async (context) => {
    await lockAccount(context, accountId);
    if (!(await keepProof(context, flowId, proved))) return false;
    await report(context, { about: account(accountId), event: "login:confirmation-asked", link: { purpose, boundTo: flowId } });
    return true;
  });
}

/**
 * What the mail's link can do in the browser that holds this flow. Behind a site that looks like this one, the login began in
 * the browser of whoever runs that site, and the owner opens the link in their own: so the link alone confirms nothing.
 * Spends nothing.
 */
export async function readConfirmation(
  context: Context,
  { token, flowToken }: { token: string; flowToken: string | null },
): Promise<Confirmation> {
  const flow = flowToken ? await readFlow(context, flowToken) : null;
  const waiting = (await readMailToken(context, { token, purpose }))?.boundTo;
  // The link of a login that is confirmed is spent: to press its button twice leads to the same page.
  if (flow?.deviceConfirmed && (!waiting || waiting === flow.id)) return { kind: "confirmed" };
  if (!waiting) return { kind: "gone" };
  if (waiting === flow?.id) return { kind: "here" };
  const place = await readLoginPlace(context, waiting);
  return place ? { kind: "elsewhere", place } : { kind: "gone" };
}

/** Confirms the login by the mail's link, once, in the browser where it began, and there it goes on. Elsewhere the link stays good. */
export async function confirmLogin(
  context: Context,
  { token, flowToken }: { token: string; flowToken: string | null },
): Promise<Confirmation["kind"]> {
  const { kind } = await readConfirmation(context, { token, flowToken });
  if (kind !== "here") return kind;
  await writeByLink(context, { token, purpose }, async (context, { boundTo }) => boundTo && confirmDevice(context, boundTo));
  // Whichever of two presses was first: it is confirmed.
  return (await readFlow(context, flowToken ?? ""))?.deviceConfirmed ? "confirmed" : "gone";
}

/** Goes on with a login whose second factor is proved, once the mail's link was opened. */
export async function finishConfirmedLogin(
  context: FactorContext,
  { flowToken }: { flowToken: string },
): Promise<SignedIn | { kind: "flow-gone" } | { kind: "not-confirmed" }> {
  const flow = await readFlow(context, flowToken);
  if (!flow || assuranceOf(flow.methods) < 2) return { kind: "flow-gone" };
  if (!flow.deviceConfirmed) return { kind: "not-confirmed" };

  const { id: flowId, accountId, methods, next, remember, factorLabel } = flow;
  const factor = { kind: methods.at(-1) as FactorKind, label: factorLabel ?? "" };
  return completeLogin(context, { accountId, methods, next, remember, factor, flowId });
}
