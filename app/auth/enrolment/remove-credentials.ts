import type { FactorContext, FactorCredential, FactorKind } from "../factor.ts";
import { listEnrolledFactors } from "../factors.ts";

/** A credential that was removed, or is to be: what names it to its owner. */
export type NamedCredential = { kind: FactorKind; label: string };

/**
 * Removes the account's credentials that `goes` picks, of whatever kind; where no second factor stays, the backups go too. Call
 * it in the transaction of what asks for it, with the account locked.
 * @returns what was removed
 */
export async function removeCredentials(
  context: FactorContext,
  { accountId, goes }: { accountId: string; goes(credential: FactorCredential): boolean },
): Promise<NamedCredential[]> {
  const enrolled = await listEnrolledFactors(context, accountId);
  const isOff = !enrolled.some(({ backup, credentials }) => !backup && credentials.some((credential) => !goes(credential)));
  const removed: NamedCredential[] = [];
  for (const { kind, backup, credentials } of enrolled) {
    const leaving = credentials.filter((credential) => (backup && isOff) || goes(credential));
    removed.push(...leaving.map(({ label }) => ({ kind, label })));
    for (const { id } of leaving) await removeOne(context, { accountId, kind, id });
  }
  // A set of codes that are all used is listed no more, and goes with the rest.
  if (isOff) for (const factor of context.factors) if (factor.backup) await factor.removeAll(context, accountId);
  return removed;
}

async function removeOne(context: FactorContext, { accountId, kind, id }: { accountId: string; kind: FactorKind; id: string }) {
  const factor = context.factors.find((factor) => factor.kind === kind);
  if (factor?.backup) await factor.removeAll(context, accountId);
  else await factor?.remove(context, { accountId, id });
}
