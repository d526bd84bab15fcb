import type { Progress } from "../lib/progress.ts";
import { keyIdOf } from "../lib/seal.ts";
import { countSealed, openValue, type SealedContext } from "./sealed-context.ts";

const BATCH = 200;
/** So many are named one by one; the count is of all. */
const NAMED = 20;

export type KeySurvey = {
  /** Each key of the ring, in its order, and how many values are sealed under it. */
  keys: { id: string; values: number }[];
  /** Keys that values are sealed under and the ring does not have. */
  missing: { id: string; values: number }[];
  /** Values that cannot be opened, for want of a key or for another reason. */
  unopened: { count: number; tables: { table: string; values: number }[]; first: { table: string; id: string }[] };
};

/** Opens every sealed value, and counts what is sealed under which key. */
export async function surveyKeys(context: SealedContext, { onProgress }: { onProgress?: Progress } = {}): Promise<KeySurvey> {
  const total = await countSealed(context);
  const values = new Map<string, number>([...context.keys.keys()].map((id) => [id, 0]));
  const unopened: KeySurvey["unopened"] = { count: 0, tables: [], first: [] };
  let done = 0;
  for (const table of context.sealedTables) {
    let after = "";
    let lost = 0;
    for (;;) {
      const batch = await table.list(context, { after, most: BATCH });
      for (const value of batch) {
        const id = keyIdOf(value.sealed);
        values.set(id, (values.get(id) ?? 0) + 1);
        if (openValue(context, value)) continue;
        lost++;
        if (unopened.first.length < NAMED) unopened.first.push({ table: table.name, id: value.id });
      }
      done += batch.length;
      onProgress?.({ done, total: Math.max(done, total) });
      after = batch.at(-1)?.id ?? "";
      if (batch.length < BATCH) break;
    }
    unopened.count += lost;
    if (lost) unopened.tables.push({ table: table.name, values: lost });
  }
  const ring = new Set(context.keys.keys());
  const counted = [...values].map(([id, values]) => ({ id, values }));
  return { keys: counted.filter(({ id }) => ring.has(id)), missing: counted.filter(({ id }) => !ring.has(id)), unopened };
}
