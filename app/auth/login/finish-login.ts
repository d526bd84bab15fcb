import type { Throttled } from "../../throttle/throttle.ts";
import { findDevice } from "../devices/devices.ts";
import type { FactorContext, FactorKind, RefusalParams, RefusalReason } from "../factor.ts";
import { proveFactor } from "../prove-factor.ts";
import { completeLogin, type SignedIn } from "./complete-login.ts";
import { askForConfirmation, needsDeviceConfirmation } from "./device-confirmation.ts";
import { countAttempt, readFlow } from "./flow.ts";

export type FinishedLogin =
  | SignedIn
  /** The factor is proved, and now the link in a mail has to confirm the new browser (`finishConfirmedLogin`). */
  | { kind: "confirm-device" }
  | { kind: "flow-gone" }
  | { kind: "refused"; reason: RefusalReason; params?: RefusalParams }
  | Throttled;

/**
 * The second step of a login: the proof of one factor for the flow of this token.
 * @param response what came in the form's field: a code, or the JSON of an assertion
 */
export async function finishLogin(
  context: FactorContext,
  {
    flowToken,
    kind,
    response,
    remember,
  }: {
    flowToken: string;
    kind: FactorKind;
    response: string;
    remember: boolean;
  },
): Promise<FinishedLogin> {
  const flow = await readFlow(context, flowToken);
  if (!flow || !(await countAttempt(context, flow.id))) return { kind: "flow-gone" };
  const { accountId } = flow;

  const proof = await proveFactor(context, {
    accountId,
    kind,
    response,
    purpose: { ceremony: "login", boundTo: flow.id },
    ownBudget: (await findDevice(context, accountId))?.id ?? null,
    failureEvent: "login:second-factor:failed",
  });
  if (proof.kind !== "proved") return proof;

  const methods = [...flow.methods, kind];
  if (await needsDeviceConfirmation(context, { accountId, methods })) {
    const isAsked = await askForConfirmation(context, flow, { methods, factorLabel: proof.credential.label, remember });
    return { kind: isAsked ? "confirm-device" : "flow-gone" };
  }
  const factor = { kind, ...proof.credential };
  return completeLogin(context, { accountId, methods, next: flow.next, remember, factor, flowId: flow.id });
}
