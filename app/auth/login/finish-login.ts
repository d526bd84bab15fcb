import type { Throttled } from "../../throttle/throttle.ts";
import type { FactorContext, FactorKind } from "../factor.ts";
import { proveFactor } from "../prove-factor.ts";
import { advance, type ReachedStage, stateOf } from "./advance.ts";
import type { SignedIn } from "./complete-login.ts";
import { countAttempt, type Flow } from "./flow.ts";

export type FinishedLogin =
  | SignedIn
  /** The factor is proved, and something else is asked for now: the link in a mail has to confirm the new browser. */
  | ReachedStage
  | { kind: "flow-gone" }
  | { kind: "refused"; reason: string; params?: Record<string, string | number> }
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
  if (!(await countAttempt(context, flow.id))) return { kind: "flow-gone" };
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
  if (proof.kind !== "proved") return proof;
  return advance(context, stateOf({ ...flow, methods: [...flow.methods, kind], credential: proof.credential, remember }));
}
