import type { Context } from "../lib/context.ts";
import { SealError, unseal } from "../lib/seal.ts";
import type { SealedTable, SealedValue } from "../lib/sealed-table.ts";

/** The context of work on keys: it knows every table that has sealed values, and which folder owns one it does not. */
export type SealedContext = Context & { sealedTables: readonly SealedTable[] };

/** What a sealed value holds; null where it cannot be opened: its key is missing or another one, or it was changed. */
export function openValue({ keys }: Context, { context, sealed }: SealedValue): Buffer | null {
  try {
    return unseal({ keys, context, sealed });
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}

/** How many values are sealed, in all tables. */
export async function countSealed(context: SealedContext): Promise<number> {
  let total = 0;
  for (const table of context.sealedTables) total += await table.count(context);
  return total;
}
