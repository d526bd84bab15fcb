import type { Context } from "../../lib/context.ts";
import type { Db } from "../../lib/database/open.ts";
import { keyIdOf } from "../../lib/secrets/seal.ts";
import { type MacContent, type MacKey, macOf } from "./mac.ts";
import { findMacKey } from "./mac-keys.ts";

/** A chain's head, as it is stored. */
export type Head = NonNullable<Awaited<ReturnType<Db["historyChain"]["findUnique"]>>>;

/**
 * Makes a chain longer, or begins it: first of all, since the update holds the chain, so that two writers append one after the other.
 * @returns the head as it stands, with the length that it will have
 */
export async function lengthenChain(
  { db }: Context,
  { accountId, length, headHash, macFrom }: Pick<Head, "accountId" | "length" | "headHash" | "macFrom">,
): Promise<Head> {
  const [head] = await db.$queryRaw<Head[]>`
    INSERT INTO "HistoryChain" ("accountId", "length", "headHash", "macFrom") VALUES (${accountId}, ${length}, ${headHash}, ${macFrom})
    ON CONFLICT ("accountId") DO UPDATE SET "length" = "HistoryChain"."length" + ${length}
    RETURNING "accountId", "length", "headHash", "sweptSequence", "sweptHash", "macFrom", "macLength", "mac", "anchor"`;
  if (!head) throw new Error("the chain has no head");
  return head;
}

/** Writes what stands at the head after the events were appended. No anchor has it yet. */
export async function writeHead({ db }: Context, { accountId, headHash, macFrom, macLength, mac }: Head): Promise<void> {
  await db.$executeRaw`
    UPDATE "HistoryChain" SET "headHash" = ${headHash}, "anchor" = NULL, "macFrom" = ${macFrom}, "macLength" = ${macLength}, "mac" = ${mac}
    WHERE "accountId" = ${accountId}`;
}

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
