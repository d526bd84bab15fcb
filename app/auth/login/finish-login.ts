import type { Throttled } from "../../throttle/throttle.ts";
import type { FactorContext, FactorKind, RefusalParams, RefusalReason } from "../factor.ts";
import { proveFactor } from "../prove-factor.ts";
import { advance, type ReachedStage, stateOf } from "./advance.ts";
import type { SignedIn } from "./complete-login.ts";
import { countAttempt, type Flow } from "./flow.ts";

export type FinishedLogin =
  | SignedIn
  /** The factor is proved, and something else is asked for now: the link in a mail has to confirm the new browser. */
  | ReachedStage
  | { kind: "flow-gone" }
  | { kind: "refused"; reason: RefusalReason; params?: RefusalParams }
  | Throttled;

/**
 * The second step of a login: the proof of one factor.
 * @param flow as it was read for this request
 * @param response what came in the form's field: a code, or the JSON of an assertion
 */
export async function finishLogin(
  context: FactorContext,
  { flow, kind, response, remember }: { flow: Flow; kind: FactorKind; response: string; remember: boolean },
): Promise<FinishedLogin> {
  const { accountId } = flow;
  const proof = await proveFactor(context, {
    accountId,
    kind,
    response,
    purpose: { ceremony: "login", boundTo: flow.id },
    ownBudget: flow.deviceId,
    enrolled: flow.enrolled,
    failureEvent: "login:second-factor:failed",
  });
  // Tries at the same time are bounded by the limits of the proof; these tell a login that goes on failing.
  if (proof.kind !== "proved") return (await countAttempt(context, flow.id)) ? proof : { kind: "flow-gone" };
  return advance(context, stateOf({ ...flow, methods: [...flow.methods, kind], credential: proof.credential, remember }));
}
