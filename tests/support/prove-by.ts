import type { FactorContext, FactorKind, FactorProof, ProofResult } from "~/auth/factor";
import { findFactor, listStoredFactors } from "~/auth/factors";

type Proof = Omit<FactorProof, "purpose" | "credentials"> & Partial<Pick<FactorProof, "purpose">>;

const PURPOSE = { ceremony: "login", boundTo: "flow" } as const;

/** What a factor itself says of a proof, with the credentials as they are now: without limits, events and failures in a row. */
export function proveBy(kind: FactorKind): (context: FactorContext, proof: Proof) => Promise<ProofResult> {
  return async (context, { accountId, response, purpose = PURPOSE }) => {
    const enrolled = await listStoredFactors(context, accountId);
    const credentials = enrolled.find((factor) => factor.kind === kind)?.credentials ?? [];
    const factor = findFactor(context, kind);
    if (!factor) throw new Error(`no factor ${kind}`);
    return factor.prove(context, { accountId, response, purpose, credentials });
  };
}
