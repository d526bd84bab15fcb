import { keyIdOf } from "../lib/secrets/seal.ts";
import { notUnderKey, type SealedTable, type SealedValue, underKey } from "../lib/secrets/sealed-table.ts";
import { openValue, type SealedContext } from "./sealed-context.ts";

/** A key that values need and the ring does not have, or has with other bytes. `sealed` says what needs it. */
export type KeyFault = { keyId: string; fault: "missing" | "wrong"; sealed: string };

/** One value may have been damaged; a key of which none of so many values opens is another one. */
const SAMPLE = 5;
const BATCH = 200;

/**
 * Whether the ring is the database's: asked at every start, so it looks at a few values for each key only. `surveyKeys` looks
 * at all.
 */
export async function findKeyFaults(context: SealedContext): Promise<KeyFault[]> {
  const ids = [...context.keys.keys()];
  const faults: KeyFault[] = [];
  for (const table of context.sealedTables) {
    const foreign = await findForeign(context, { table, ids });
    if (foreign) faults.push({ keyId: keyIdOf(foreign.sealed), fault: "missing", sealed: table.name });

    for (const keyId of ids) {
      const like = await table.list(context, { after: "", most: SAMPLE, filters: [underKey(keyId)] });
      const sample = like.filter(({ sealed }) => keyIdOf(sealed) === keyId);
      if (sample.length && !sample.some((value) => openValue(context, value))) faults.push({ keyId, fault: "wrong", sealed: table.name });
    }
  }
  return faults;
}

/** A value under none of these keys, or null. */
async function findForeign(context: SealedContext, { table, ids }: { table: SealedTable; ids: string[] }): Promise<SealedValue | null> {
  // SQL reads `_` as any sign: values under keys whose name has one are told apart here.
  const filters = ids.filter((id) => !id.includes("_")).map(notUnderKey);
  let after = "";
  for (;;) {
    const batch = await table.list(context, { after, most: BATCH, filters });
    const foreign = batch.find(({ sealed }) => !ids.includes(keyIdOf(sealed)));
    if (foreign) return foreign;
    if (batch.length < BATCH) return null;
    after = batch.at(-1)?.id ?? "";
  }
}
