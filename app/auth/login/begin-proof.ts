import type { FactorContext, FactorKind } from "../factor.ts";
import { findFactor } from "../factors.ts";
import type { Flow } from "./flow.ts";

/**
 * Begins the second step of a login with one factor.
 * @returns a challenge for this login, for the browser to answer; null where the factor has none to ask for
 */
export async function beginProof(
  context: FactorContext,
  { flow: { id, accountId }, kind }: { flow: Flow; kind: FactorKind },
): Promise<object | null> {
  const purpose = { ceremony: "login", boundTo: id } as const;
  return (await findFactor(context, kind)?.beginProof?.(context, { accountId, purpose })) ?? null;
}
