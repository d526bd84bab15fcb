import type { Context } from "../context.ts";

/** The second factor that is lost where a sealed value cannot be opened; `kind` is what its folder calls it. */
export type SealedFactor = { accountId: string; kind: string; label: string };

/** A sealed value in its row, with what it is bound to (see `seal`), and the second factor that rests on it, if one does. */
export type SealedValue = { id: string; context: string; sealed: string; factor?: SealedFactor };

/** A condition on the sealed text, in Prisma's terms: under a key, or not under it. */
export type SealedFilter = { startsWith: string } | { not: { startsWith: string } };

/**
 * The sealed values of one table, for a change of keys. The folder that owns the table says how they are found and how one is
 * put in the place of another.
 */
export type SealedTable = {
  /** Names for people what is sealed there. */
  name: string;
  count(context: Context): Promise<number>;
  /** Values whose row's id comes after this one and that all filters hold for, in the order of ids. */
  list(context: Context, page: { after: string; most: number; filters?: SealedFilter[] }): Promise<SealedValue[]>;
  /** Puts one sealed text in the place of another by one conditional write. @returns false where it was changed or deleted since */
  replace(context: Context, change: { id: string; was: string; sealed: string }): Promise<boolean>;
  /**
   * Takes away a sealed text that no key opens, and what is of no use without it; a conditional write comes first. Call it in a
   * transaction. @returns false where the text was changed or deleted since
   */
  drop(context: Context, value: { id: string; was: string }): Promise<boolean>;
};

export function underKey(id: string): SealedFilter {
  return { startsWith: `${id}.` };
}

export function notUnderKey(id: string): SealedFilter {
  return { not: { startsWith: `${id}.` } };
}
