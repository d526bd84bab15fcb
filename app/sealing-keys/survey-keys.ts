import { keyIdOf } from "../lib/secrets/seal.ts";
import type { Progress } from "../lib/work/progress.ts";
import { openValue, type SealedContext, sealedPages } from "./sealed-context.ts";

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
  const values = new Map<string, number>([...context.keys.keys()].map((id) => [id, 0]));
  const unopened: KeySurvey["unopened"] = { count: 0, tables: [], first: [] };
  for await (const { table, values: page } of sealedPages(context, { most: BATCH, onProgress })) {
    for (const { sealed } of page) values.set(keyIdOf(sealed), (values.get(keyIdOf(sealed)) ?? 0) + 1);
    const lost = page.filter((value) => !openValue(context, value)).map(({ id }) => ({ table: table.name, id }));
    if (lost.length === 0) continue;
    unopened.count += lost.length;
    unopened.first.push(...lost.slice(0, NAMED - unopened.first.length));
    const last = unopened.tables.at(-1);
    if (last?.table === table.name) last.values += lost.length;
    else unopened.tables.push({ table: table.name, values: lost.length });
  }
  const ring = new Set(context.keys.keys());
  const counted = [...values].map(([id, values]) => ({ id, values }));
  return { keys: counted.filter(({ id }) => ring.has(id)), missing: counted.filter(({ id }) => !ring.has(id)), unopened };
}
