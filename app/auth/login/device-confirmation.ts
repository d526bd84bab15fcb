import type { Context } from "../../lib/context.ts";
import { readMailToken, writeByLink } from "../../report/mail-token.ts";
import { assuranceOf } from "../assurance.ts";
import type { FactorContext } from "../factor.ts";
import { advance, type ReachedStage, stateOf } from "./advance.ts";
import type { SignedIn } from "./complete-login.ts";
import { confirmDevice, type Flow, type LoginPlace, readFlow, readLoginPlace } from "./flow.ts";

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
 * What the mail's link can do in the browser that holds this flow. Behind a site that looks like this one, the login began in
 * the browser of whoever runs that site, and the owner opens the link in their own: so the link alone confirms nothing.
 * Spends nothing.
 */
export async function readConfirmation(
  context: FactorContext,
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
  context: FactorContext,
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
  context: Context,
  { flow }: { flow: Flow },
): Promise<SignedIn | ReachedStage | { kind: "flow-gone" } | { kind: "not-confirmed" }> {
  if (assuranceOf(flow.methods) < 2) return { kind: "flow-gone" };
  if (!flow.deviceConfirmed) return { kind: "not-confirmed" };
  return advance(context, stateOf(flow));
}
