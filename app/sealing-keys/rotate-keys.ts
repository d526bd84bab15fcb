import { keepMacKeys } from "../history/chains/mac-keys.ts";
import { transaction } from "../lib/database/transaction.ts";
import { keyIdOf, SealError, seal } from "../lib/secrets/seal.ts";
import type { SealedTable, SealedValue } from "../lib/secrets/sealed-table.ts";
import type { Progress } from "../lib/work/progress.ts";
import { openValue, type SealedContext, sealedPages } from "./sealed-context.ts";

/** Small, so that nobody waits long: on SQLite a batch's transaction holds off every other writer. */
const BATCH = 50;
/** A value that is sealed or copied under an old key meanwhile is found by the next pass. */
const MAX_PASSES = 5;

export type Rotated = {
  /** The key that seals. */
  keyId: string;
  /** How many values were sealed anew. */
  resealed: number;
  /** How many cannot be opened and stay as they are. */
  unopened: number;
  /** Whether the last pass found nothing to do. If not, somebody keeps sealing with another key. */
  isSettled: boolean;
};

/** `changed`: values that somebody else replaced or deleted after they were read. */
type Pass = { resealed: number; unopened: number; changed: number };

/**
 * Seals every value anew that is not under the ring's first key, bound to what it was bound to before. The site may run
 * meanwhile: each value is replaced only if it is still what was opened. May be cut off at any moment and begun again; what
 * is done is not done twice.
 */
export async function rotateKeys(context: SealedContext, { onProgress }: { onProgress?: Progress } = {}): Promise<Rotated> {
  const [keyId] = context.keys.keys();
  if (keyId === undefined) throw new SealError("the key ring is empty");
  // The part of the history that was written under an old key stays checkable once that key is dropped.
  await keepMacKeys(context);

  let resealed = 0;
  for (let count = 1; ; count++) {
    const pass = await onePass(context, { keyId, onProgress });
    resealed += pass.resealed;
    const isSettled = pass.resealed === 0 && pass.changed === 0;
    if (isSettled || count === MAX_PASSES) return { keyId, resealed, unopened: pass.unopened, isSettled };
  }
}

async function onePass(context: SealedContext, { keyId, onProgress }: { keyId: string; onProgress?: Progress | undefined }): Promise<Pass> {
  const pass: Pass = { resealed: 0, unopened: 0, changed: 0 };
  for await (const { table, values } of sealedPages(context, { most: BATCH, onProgress })) {
    const old = values.filter(({ sealed }) => keyIdOf(sealed) !== keyId);
    if (old.length === 0) continue;
    const { resealed, unopened, changed } = await resealBatch(context, { table, values: old });
    pass.resealed += resealed;
    pass.unopened += unopened;
    pass.changed += changed;
  }
  return pass;
}

async function resealBatch(context: SealedContext, { table, values }: { table: SealedTable; values: SealedValue[] }): Promise<Pass> {
  return transaction(context, async (context) => {
    const { keys, random } = context;
    const pass: Pass = { resealed: 0, unopened: 0, changed: 0 };
    for (const value of values) {
      const plaintext = openValue(context, value);
      if (!plaintext) {
        pass.unopened++;
        continue;
      }
      const sealed = seal({ keys, random, context: value.context, plaintext });
      if (await table.replace(context, { id: value.id, was: value.sealed, sealed })) pass.resealed++;
      else pass.changed++;
    }
    return pass;
  });
}
