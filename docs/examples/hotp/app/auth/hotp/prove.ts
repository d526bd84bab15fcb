import type { Context } from "../../lib/context.ts";
import type { FactorProof, ProofResult } from "../factor.ts";
import { type CodeRefusal, matchCode } from "./code.ts";
import { readStored } from "./credential-rows.ts";
import { openSecret } from "./secret.ts";

/**
 * Checks a code against each of the account's tokens and spends it: one update that asks for a counter that is not later decides,
 * so of two proofs with one code one holds. It sets the counter to the one after the code's, which resynchronizes a token that was
 * pressed for nothing (RFC 4226, 7.4).
 */
export async function prove(
  { db, clock, keys }: Context,
  { accountId, response, credentials: all }: Omit<FactorProof, "purpose">,
): Promise<ProofResult> {
  const tokens = all.filter(({ disownedAt, closed }) => !disownedAt && !closed);
  if (!tokens.length && all.some(({ disownedAt }) => disownedAt)) return { kind: "refused", reason: "disowned" };

  let reason: CodeRefusal = "wrong";
  for (const { id, label, stored } of tokens) {
    const { sealed, counter } = readStored(stored);
    const secret = openSecret({ keys }, { accountId, sealed });
    const match = matchCode({ secret, typed: response, counter });
    if (match.kind === "refused") {
      if (match.reason === "used") reason = "used";
      continue;
    }
    const { count } = await db.hotpToken.updateMany({
      where: { id, counter: { lte: match.counter }, disownedAt: null },
      data: { counter: match.counter + 1, lastUsedAt: clock.now() },
    });
    if (count === 1) return { kind: "proved", credential: { id, label } };
    reason = "used";
  }
  return { kind: "refused", reason };
}
