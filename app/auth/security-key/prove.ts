import type { Context } from "../../lib/context.ts";
import { hashToken } from "../../lib/random.ts";
import type { FactorProof, ProofResult, SoleProofResult } from "../factor.ts";
import { type CheckedAssertion, checkAssertion } from "./check-assertion.ts";
import { readAssertion } from "./read-response.ts";

/** Checks the answer of one of the account's keys, and spends the challenge that it answers. */
export async function prove(context: Context, { accountId, response, purpose, credentials }: FactorProof): Promise<ProofResult> {
  const checked = await checkAssertion(context, { accountId, response, purpose });
  if (checked.kind === "refused") return { kind: "refused", reason: checked.reason };
  return credentials.some(({ id, closed }) => closed && id === checked.key.id) ? { kind: "refused", reason: "closed" } : provedBy(checked);
}

/** The id of the account's key that a response says it is of; none where it is of no key of the account. */
export async function findTried({ db }: Context, { accountId, response }: { accountId: string; response: string }): Promise<string[]> {
  const assertion = readAssertion(response);
  const key = assertion && (await db.securityKey.findFirst({ where: { accountId, credentialId: assertion.id }, select: { id: true } }));
  return key ? [key.id] : [];
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
  return { kind: "proved" as const, credential: key, ...(counterWentBack ? { risk: "security-key:counter-went-back" as const } : {}) };
}
