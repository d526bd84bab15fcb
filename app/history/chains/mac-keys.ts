import { createHash } from "node:crypto";
import type { Context } from "../../lib/context.ts";
import { isUniqueViolation } from "../../lib/database/transaction.ts";
import { deriveKey } from "../../lib/secrets/derive-key.ts";
import { SealError, seal, unseal } from "../../lib/secrets/seal.ts";
import type { SealedTable } from "../../lib/secrets/sealed-table.ts";
import type { FindMacKey, MacKey } from "./mac.ts";

const PURPOSE = "gatehouse history MAC";
const FINGERPRINT_LENGTH = 8;

/** A new key of the ring may have the id of one that was lost; by the fingerprint its MACs are not taken for the other's. */
function derive([ringId, ringKey]: [id: string, key: Uint8Array]): MacKey {
  const key = deriveKey(ringKey, PURPOSE);
  const fingerprint = createHash("sha256").update(key).digest("base64url").slice(0, FINGERPRINT_LENGTH);
  return { id: `${ringId}~${fingerprint}`, key };
}

/** The key that new MACs are made with: from the ring's first. */
export function firstMacKey({ keys }: Context): MacKey {
  const [first] = keys;
  if (!first) throw new SealError("the key ring is empty");
  return derive(first);
}

/** The keys of MACs of the whole ring, and those that were kept of keys that it does not have any more. */
export async function loadMacKeys(context: Context): Promise<FindMacKey> {
  const kept = await context.db.historyKey.findMany();
  const found = new Map(kept.flatMap(({ id, sealed }) => pairOf(id, openKept(context, { id, sealed }))));
  // The ring is asked each time: a key may be added to it meanwhile.
  return (id) => {
    const key = found.get(id) ?? inRing(context, id);
    if (key) found.set(id, key);
    return key;
  };
}

/** One of them. It costs a statement only where the ring does not have it. */
export async function findMacKey(context: Context, id: string): Promise<Uint8Array | null> {
  const key = inRing(context, id);
  if (key) return key;
  const kept = await context.db.historyKey.findUnique({ where: { id } });
  return kept && openKept(context, kept);
}

/**
 * Keeps the key of MACs of each key of the ring, sealed like any other secret: a rotation seals it anew, and so MACs can be
 * checked for as long as the site has any of its later keys. Not for a transaction.
 */
export async function keepMacKeys(context: Context): Promise<void> {
  const { db, keys, random } = context;
  const kept = new Set((await db.historyKey.findMany({ select: { id: true } })).map(({ id }) => id));
  for (const { id, key } of [...keys].map(derive)) {
    if (kept.has(id)) continue;
    const sealed = seal({ keys, random, context: sealContext(id), plaintext: key });
    try {
      await db.historyKey.create({ data: { id, sealed } });
    } catch (error) {
      // Another process was faster.
      if (!isUniqueViolation(error)) throw error;
    }
  }
}

function inRing({ keys }: Context, id: string): Uint8Array | null {
  return [...keys].map(derive).find((key) => key.id === id)?.key ?? null;
}

function openKept({ keys }: Context, { id, sealed }: { id: string; sealed: string }): Uint8Array | null {
  try {
    return unseal({ keys, context: sealContext(id), sealed });
  } catch (error) {
    if (error instanceof SealError) return null;
    throw error;
  }
}

function pairOf(id: string, key: Uint8Array | null): [string, Uint8Array][] {
  return key ? [[id, key]] : [];
}

function sealContext(id: string): string {
  return `history key\n${id}`;
}

export const sealedMacKeys: SealedTable = {
  name: "keys of the history's MACs",
  count: ({ db }) => db.historyKey.count(),
  list: async ({ db }, { after, most, filters = [] }) => {
    const where = { id: { gt: after }, AND: filters.map((sealed) => ({ sealed })) };
    const rows = await db.historyKey.findMany({ where, orderBy: { id: "asc" }, take: most });
    return rows.map(({ id, sealed }) => ({ id, context: sealContext(id), sealed }));
  },
  replace: async ({ db }, { id, was, sealed }) =>
    (await db.historyKey.updateMany({ where: { id, sealed: was }, data: { sealed } })).count === 1,
  drop: async ({ db }, { id, was }) => (await db.historyKey.deleteMany({ where: { id, sealed: was } })).count === 1,
};
