import type { Context } from "../../lib/context.ts";
import { spendStep } from "../../lib/database/statements/spend-step.ts";
import type { FactorProof, ProofResult } from "../factor.ts";
import { type CodeMatch, matchCode, refusalOf } from "./code.ts";
import { readStored } from "./credential-rows.ts";
import { openSecret } from "./secret.ts";

/**
 * Checks a code against each of the account's apps and spends its time step: one update that asks for an earlier last step
 * decides, so of two proofs with one code one holds (RFC 6238, 5.2).
 */
export async function prove(
  context: Context,
  { accountId, response, credentials: all }: Omit<FactorProof, "purpose">,
): Promise<ProofResult> {
  const { clock, settings } = context;
  const credentials = all.filter(({ disownedAt, closed }) => !disownedAt && !closed);
  if (!credentials.length && all.some(({ disownedAt }) => disownedAt)) return { kind: "refused", reason: "disowned" };

  let refusal: Exclude<CodeMatch, { kind: "match" }> = { kind: "wrong" };
  for (const { id, label, stored } of credentials) {
    const { sealed, lastStep } = readStored(stored);
    const secret = openSecret(context, { accountId, sealed });
    const match = matchCode({ secret, typed: response, now: clock.now(), lastStep, driftSteps: settings.totpDriftSteps });
    if (match.kind !== "match") {
      if (refusal.kind === "wrong") refusal = match;
      continue;
    }
    const isSpent = await spendStep(context, { id, step: match.step });
    if (isSpent) return { kind: "proved", credential: { id, label } };
    refusal = { kind: "used" };
  }
  return { kind: "refused", ...refusalOf(hideFuture(refusal)) };
}

/** An attacker who guesses must not learn that a code will be right soon; that one was right helps nobody. */
function hideFuture(refusal: Exclude<CodeMatch, { kind: "match" }>): typeof refusal {
  return refusal.kind === "clock" && refusal.seconds > 0 ? { kind: "wrong" } : refusal;
}
