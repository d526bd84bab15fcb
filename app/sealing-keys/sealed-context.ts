import type { Context } from "../lib/context.ts";
import { SealError, unseal } from "../lib/secrets/seal.ts";
import type { SealedTable, SealedValue } from "../lib/secrets/sealed-table.ts";
import type { Progress } from "../lib/work/progress.ts";

/** The context of work on keys: it knows every table that has sealed values, and which folder owns one it does not. */
export type SealedContext = Context & { sealedTables: readonly SealedTable[] };

/** The content of a sealed value; null where it cannot be opened: its key is missing or another one, or it was changed. */
export function openValue({ keys }: Context, { context, sealed }: SealedValue): Buffer | null {
  try {
    return unseal({ keys, context, sealed });
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}

/** Every sealed value, up to `most` of a table at a time in the order of their ids. Progress is told when a page was worked on. */
export async function* sealedPages(
  context: SealedContext,
  { most, onProgress }: { most: number; onProgress?: Progress | undefined },
): AsyncGenerator<{ table: SealedTable; values: SealedValue[] }> {
  const total = await countSealed(context);
  let done = 0;
  for (const table of context.sealedTables) {
    let after = "";
    for (;;) {
      const values = await table.list(context, { after, most });
      yield { table, values };
      done += values.length;
      onProgress?.({ done, total: Math.max(done, total) });
      after = values.at(-1)?.id ?? "";
      if (values.length < most) break;
    }
  }
}

async function countSealed(context: SealedContext): Promise<number> {
  let total = 0;
  for (const table of context.sealedTables) total += await table.count(context);
  return total;
}
