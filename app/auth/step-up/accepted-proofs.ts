import { readRole } from "../../accounts/role.ts";
import type { Role } from "../../lib/role.ts";
import type { EnrolledFactor, FactorContext, FactorKind, Method } from "../factor.ts";
import { includesBackup, isOpen, listEnrolledFactors } from "../factors.ts";
import { isByKeyOnly } from "./key-only.ts";

/** The kinds of a fresh proof. */
export type ProofKind = "password" | FactorKind;

/**
 * The proofs that it is you, the strongest first: a factor where the account has one, otherwise the password. A backup
 * proves nothing here; but a person who logged in with one may have lost the factors, and must be able to remove them: in that
 * session the password, which is then the second thing that was proved, is enough. An admin with a key proves it by that alone.
 * A factor that failures closed proves nothing; the password does not take its place, or guessing would be the way to it.
 */
export async function acceptedProofs(
  context: FactorContext,
  { accountId, methods }: { accountId: string; methods: readonly Method[] },
): Promise<ProofKind[]> {
  const enrolled = await listEnrolledFactors(context, accountId);
  return proofsAmong(context, { enrolled, role: await readRole(context, accountId), methods });
}

/** The same of factors that were read already. */
export function proofsAmong(
  context: FactorContext,
  { enrolled, role, methods }: { enrolled: readonly EnrolledFactor[]; role: Role; methods: readonly Method[] },
): ProofKind[] {
  const primary = enrolled.filter(({ backup }) => !backup);
  const open = primary.filter(isOpen);
  const factors = open.map(({ kind }) => kind);
  if (isByKeyOnly({ enrolled, role })) return open.filter(({ resistsPhishing }) => resistsPhishing).map(({ kind }) => kind);
  return primary.length && !includesBackup(context, methods) ? factors : [...factors, "password"];
}
