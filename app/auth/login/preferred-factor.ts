import type { EnrolledFactor } from "../factor.ts";
import { isOpen } from "../factors.ts";

/**
 * The factor to ask for first: the one the account used last if it still has it, otherwise its strongest. A backup is
 * never asked for first, and what failures closed only where there is nothing else.
 * @returns null where the account has no second factor
 */
export function preferredFactor(enrolled: readonly EnrolledFactor[], lastFactor: string | null): EnrolledFactor | null {
  const primary = enrolled.filter(({ backup }) => !backup);
  const open = primary.filter(isOpen);
  return open.find(({ kind }) => kind === lastFactor) ?? open[0] ?? primary[0] ?? null;
}
