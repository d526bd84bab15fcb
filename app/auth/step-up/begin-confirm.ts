import type { Role } from "../../lib/role.ts";
import type { AskedFactor, FactorContext, FactorKind, Method } from "../factor.ts";
import { findFactor, includesBackup, listEnrolledFactors } from "../factors.ts";
import { acceptedProofs, proofsAmong } from "./accepted-proofs.ts";
import { isByKeyOnly } from "./key-only.ts";

type BegunConfirm = {
  /** What a fresh proof can be made with. */
  factors: AskedFactor[];
  takesPassword: boolean;
  /** Whether a backup was used to log in, so that the password is enough. */
  afterBackup: boolean;
  byKeyOnly: boolean;
  /** Whether failures have closed one of the factors. */
  isClosed: boolean;
};

/** What a session is asked for that must prove anew that its owner is there. */
export async function beginConfirm(
  context: FactorContext,
  { accountId, publicId, role, methods }: { accountId: string; publicId: string; role: Role; methods: readonly Method[] },
): Promise<BegunConfirm> {
  const enrolled = await listEnrolledFactors(context, accountId);
  const accepted = proofsAmong(context, { enrolled, role, methods });
  const purpose = { ceremony: "confirm" as const, boundTo: publicId };
  const factors: AskedFactor[] = [];
  for (const proof of accepted) {
    const factor = findFactor(context, proof);
    if (!factor) continue;
    const { kind, field, hasLetters } = factor;
    const options = factor.beginProof ? await factor.beginProof(context, { accountId, purpose }) : null;
    if (options || !factor.beginProof) factors.push({ kind, field, hasLetters, options });
  }
  const byKeyOnly = isByKeyOnly({ enrolled, role });
  return {
    factors,
    takesPassword: accepted.includes("password"),
    afterBackup: includesBackup(context, methods) && !byKeyOnly,
    byKeyOnly,
    isClosed: enrolled.some(({ backup, credentials }) => !backup && credentials.some(({ closed }) => closed)),
  };
}

/**
 * Which proof a form of the page is: what it says, where that comes in this field; otherwise the first accepted factor whose field
 * it is, or the first of all.
 */
export async function findProofKind(
  context: FactorContext,
  { accountId, methods, field, said }: { accountId: string; methods: readonly Method[]; field: string; said?: string | undefined },
): Promise<FactorKind | null> {
  const fitting = context.factors.filter((factor) => factor.field === field);
  const named = fitting.find(({ kind }) => kind === said);
  if (named) return named.kind;
  const accepted = await acceptedProofs(context, { accountId, methods });
  return (fitting.find(({ kind }) => accepted.includes(kind)) ?? fitting[0])?.kind ?? null;
}
