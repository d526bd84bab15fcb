import type { EnrolledFactor, FactorKind } from "../factor.ts";

/**
 * The factor to ask for first: the one the account used last if it still has it, otherwise its strongest. A backup is
 * never asked for first.
 * @returns null where the account has no second factor
 */
export function preferredFactor(enrolled: readonly EnrolledFactor[], lastFactor: string | null): FactorKind | null {
  const primary = enrolled.filter(({ backup }) => !backup);
  const preferred = primary.find(({ kind }) => kind === lastFactor) ?? primary[0];
  return preferred?.kind ?? null;
}
