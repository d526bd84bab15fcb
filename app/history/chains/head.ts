import type { Context } from "../../lib/context.ts";
import type { Row } from "../../lib/database/rows.ts";
import { keyIdOf } from "../../lib/secrets/seal.ts";
import { type MacContent, type MacKey, macOf } from "./mac.ts";
import { findMacKey } from "./mac-keys.ts";

/** A chain's head, as it is stored. */
export type Head = Row<"HistoryChain">;

/** How far a head's MAC vouches: events from `macFrom` on have one of their own, and `hash` is that of the event `macLength`. */
type Vouched = { accountId: string; macFrom: number; macLength: number; hash: string };

export function headContent({ accountId, macFrom, macLength, hash }: Vouched): MacContent {
  return ["head", accountId, macFrom, macLength, hash];
}

/** The columns by which a head vouches for its chain. */
export function vouch(key: MacKey, vouched: Vouched): { macFrom: number; macLength: number; mac: string } {
  const { macFrom, macLength } = vouched;
  return { macFrom, macLength, mac: macOf(key, headContent(vouched)) };
}

/**
 * Whether the head vouched for all that stood before the events that are being appended. Where it did not, it must not begin to:
 * the site would make a chain good that something without its key has cut off or rewritten.
 * @param before how many there were
 */
export async function vouchedBefore(
  context: Context,
  { accountId, headHash, macFrom, macLength, mac }: Head,
  before: number,
): Promise<boolean> {
  if (before === 0) return mac === null;
  if (mac === null || macFrom === null || macLength !== before) return false;

  const id = keyIdOf(mac);
  const key = await findMacKey(context, id);
  return key !== null && mac === macOf({ id, key }, headContent({ accountId, macFrom, macLength, hash: headHash }));
}
