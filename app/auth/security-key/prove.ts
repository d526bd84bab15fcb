import type { Context } from "../../lib/context.ts";
import { hashToken } from "../../lib/random.ts";
import type { ProofPurpose, ProofResult, SoleProofResult } from "../factor.ts";
import { type CheckedAssertion, checkAssertion } from "./check-assertion.ts";

/** Checks the answer of one of the account's keys, and spends the challenge that it answers. */
export async function prove(
  context: Context,
  { accountId, response, purpose }: { accountId: string; response: string; purpose: ProofPurpose },
): Promise<ProofResult> {
  const checked = await checkAssertion(context, { accountId, response, purpose });
  return checked.kind === "refused" ? { kind: "refused", reason: checked.reason } : provedBy(checked);
}

/** Checks the answer of a passkey, whoever's it is, and spends the challenge that it answers. */
export async function proveAlone(
  context: Context,
  { response, browserToken }: { response: string; browserToken: string },
): Promise<SoleProofResult> {
  const purpose = { ceremony: "passkey" as const, boundTo: hashToken(browserToken) };
  const checked = await checkAssertion(context, { accountId: null, response, purpose });
  return checked.kind === "refused" ? checked : { ...provedBy(checked), accountId: checked.accountId };
}

function provedBy({ key, counterWentBack }: CheckedAssertion & { kind: "checked" }) {
  return { kind: "proved" as const, credential: key, ...(counterWentBack ? { note: "counter-went-back" as const } : {}) };
}
