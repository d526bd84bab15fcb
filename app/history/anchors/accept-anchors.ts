import type { Context } from "../../lib/context.ts";
import { keyIdOf } from "../../lib/secrets/seal.ts";
import { macOf } from "../chains/mac.ts";
import { firstMacKey, loadMacKeys } from "../chains/mac-keys.ts";
import { anchorContent } from "./anchor.ts";

/** An anchor whose MAC is under a key that is neither in the ring nor kept. */
export type UnknownAnchor = { sequence: number; keyId: string };

export async function listUnknownAnchors(context: Context): Promise<UnknownAnchor[]> {
  const findKey = await loadMacKeys(context);
  const anchors = await context.db.historyAnchor.findMany({ orderBy: { sequence: "asc" }, select: { sequence: true, mac: true } });
  return anchors.map(({ sequence, mac }) => ({ sequence, keyId: keyIdOf(mac) })).filter(({ keyId }) => findKey(keyId) === null);
}

/** Gives an anchor a MAC under the ring's first key. For an operator who knows why its key is gone. @returns false where it was changed since */
export async function acceptAnchor(context: Context, { sequence, keyId }: UnknownAnchor): Promise<boolean> {
  const anchor = await context.db.historyAnchor.findUnique({ where: { sequence } });
  if (!anchor || keyIdOf(anchor.mac) !== keyId) return false;
  const where = { sequence, hash: anchor.hash, mac: anchor.mac };
  const data = { mac: macOf(firstMacKey(context), anchorContent(anchor)) };
  return (await context.db.historyAnchor.updateMany({ where, data })).count === 1;
}
