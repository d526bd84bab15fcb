import { createHash } from "node:crypto";
import { after, DAY } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import type { Db } from "../../lib/database/open.ts";
import { type FindMacKey, judgeMac, type MacContent } from "../chains/mac.ts";

/** A row of the table. */
export type Anchor = NonNullable<Awaited<ReturnType<Db["historyAnchor"]["findUnique"]>>>;
/** A head in an anchor. */
export type AnchoredHead = { accountId: string; length: number; hash: string };

/** The first anchor follows on this. */
export const NO_ANCHOR = { sequence: 0, hash: "" };

/** SHA-256 over the anchor before, and so over every head in it and those before, and the heads that changed since; base64url. */
export function hashAnchor(
  { sequence, at, previousHash }: Pick<Anchor, "sequence" | "at" | "previousHash">,
  heads: readonly AnchoredHead[],
): string {
  // By code units: databases sort text each in its own way.
  const sorted = [...heads].sort((one, other) => (one.accountId < other.accountId ? -1 : 1));
  const content = [previousHash, sequence, at.toISOString(), sorted.map(({ accountId, length, hash }) => [accountId, length, hash])];
  return createHash("sha256").update(JSON.stringify(content)).digest("base64url");
}

export function anchorContent({ sequence, at, previousHash, hash }: Omit<Anchor, "mac">): MacContent {
  return ["anchor", sequence, at.toISOString(), previousHash, hash];
}

/** For so long after the first anchor, processes of the version before may still run beside those that write MACs. */
const UPGRADE = DAY;

/**
 * Whether what has no MAC may be of a version that wrote none: before the first anchor, and for a day after it. Later, nothing
 * but the operator takes it as it stands (`acceptChains`).
 */
export async function isUpgrading({ db, clock }: Context, findKey: FindMacKey): Promise<boolean> {
  const first = await db.historyAnchor.findFirst({ orderBy: { sequence: "asc" } });
  if (!first) return true;
  const isFirst = first.sequence === NO_ANCHOR.sequence + 1 && judgeMac(first.mac, { content: anchorContent(first), findKey }) === "right";
  return isFirst && clock.now() < after(first.at, UPGRADE);
}
