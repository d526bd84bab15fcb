import { report } from "../emails/report.ts";
import type { SecurityEventName } from "../history/events.ts";
import type { Context } from "../lib/context.ts";
import { transaction } from "../lib/database/transaction.ts";
import { type Count, guarded, type Throttled } from "../throttle/throttle.ts";
import type { FactorContext, FactorKind, ProofPurpose, ProofResult } from "./factor.ts";

/**
 * Lets a factor check a proof, within the limits of second factors.
 * @param ownBudget the session, or the browser that the account has logged in from, where the proof is made: it has a budget
 *   of its own, so that nobody outside can use up its owner's tries
 * @param failureEvent what to record when the proof is refused
 */
export async function proveFactor(
  context: FactorContext,
  {
    accountId,
    kind,
    response,
    purpose,
    ownBudget,
    failureEvent,
  }: {
    accountId: string;
    kind: FactorKind;
    response: string;
    purpose: ProofPurpose;
    ownBudget: string | null;
    failureEvent: SecurityEventName;
  },
): Promise<ProofResult | Throttled> {
  const factor = context.factors.find((factor) => factor.kind === kind);
  if (!factor) throw new Error(`no factor ${kind}`);

  const counts: Count[] = ownBudget ? [{ limit: "ownSecondFactor", key: ownBudget }] : [{ limit: "secondFactor", key: accountId }];
  const result = await guarded(context, counts, () => factor.prove(context, { accountId, response, purpose }));
  if (result.kind === "refused") {
    const detail = { factor: kind, reason: result.reason };
    await transaction(context, (context) => report(context, { accountId, event: failureEvent, detail }));
  }
  if (result.kind === "proved") await recordNote(context, { accountId, proof: result });
  return result;
}

/** Records the risk signal of a proof that holds, if it has one. */
export async function recordNote(
  context: Context,
  { accountId, proof: { note, credential } }: { accountId: string; proof: ProofResult & { kind: "proved" } },
): Promise<void> {
  if (note !== "counter-went-back") return;
  const detail = { label: credential.label };
  await transaction(context, (context) => report(context, { accountId, event: "security-key:counter-went-back", detail }));
}
