import { report } from "../emails/report.ts";
import type { SecurityEventName } from "../history/events.ts";
import type { Context } from "../lib/context.ts";
import { transaction } from "../lib/database/transaction.ts";
import { giveBack, type Throttled, take } from "../throttle/throttle.ts";
import type { FactorContext, FactorKind, ProofPurpose, ProofResult } from "./factor.ts";

/**
 * Lets a factor check a proof, within the limits that login and step-up share: a guess costs the same at either door.
 * @param failureEvent what to record when the proof is refused
 */
export async function proveFactor(
  context: FactorContext,
  {
    accountId,
    kind,
    response,
    purpose,
    failureEvent,
  }: { accountId: string; kind: FactorKind; response: string; purpose: ProofPurpose; failureEvent: SecurityEventName },
): Promise<ProofResult | Throttled> {
  const factor = context.factors.find((factor) => factor.kind === kind);
  if (!factor) throw new Error(`no factor ${kind}`);

  const counts = [{ limit: "secondFactor" as const, key: accountId }];
  const throttled = await take(context, counts);
  if (throttled) return throttled;

  const result = await factor.prove(context, { accountId, response, purpose });
  if (result.kind === "refused") {
    const detail = { factor: kind, reason: result.reason };
    await transaction(context, (context) => report(context, { accountId, event: failureEvent, detail }));
    return result;
  }
  await giveBack(context, counts);
  await recordNote(context, { accountId, proof: result });
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
