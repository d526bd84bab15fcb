import { DAY } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import type { Db } from "../../lib/database/open.ts";
import { keyIdOf } from "../../lib/secrets/seal.ts";
import { beginningOf, isOld } from "./beginning.ts";
import { type ChainRow, GENESIS } from "./chain.ts";
import { checkRow } from "./check-row.ts";
import type { HistoryFault } from "./fault.ts";
import { type Head, headContent } from "./head.ts";
import { type FindMacKey, judgeMac } from "./mac.ts";
import { readChain } from "./read-chain.ts";

/** `beforeMacs`: events from before there were MACs. `pending`: events that the next anchor accepts (see `acceptWhileUpgrading`). */
export type VerifiedChain =
  | { kind: "whole"; events: number; beforeMacs: number; pending: number; erased: number | null }
  | { kind: "broken"; fault: HistoryFault };

type AnchoredHead = NonNullable<Awaited<ReturnType<Db["historyAnchorHead"]["findFirst"]>>>;

/**
 * Checks one chain: each row's link and MAC, that the last one is the head's and the head's MAC vouches for it, that every
 * anchor's event is there, and of the chain of nobody's events that it goes on from where the sweep left it.
 * @param isUpgrading whether what has no MAC may be of a version that wrote none
 */
export async function verifyChain(
  context: Context,
  head: Head,
  { findKey, isUpgrading }: { findKey: FindMacKey; isUpgrading: boolean },
): Promise<VerifiedChain> {
  const { accountId, length } = head;
  const beginning = beginningOf(head);
  const anchored = await context.db.historyAnchorHead.findMany({ where: { accountId }, orderBy: { length: "asc" } });
  const broken = (fault: HistoryFault) => ({ kind: "broken", fault }) as const;
  const missing = (sequence: number) => broken({ accountId, sequence, fault: "missing" });

  const byLength = new Map<number, AnchoredHead[]>();
  for (const one of anchored) byLength.set(one.length, [...(byLength.get(one.length) ?? []), one]);

  let previous = beginning;
  let beforeMacs = 0;
  let erased: number | null = null;
  let vouchedHash = head.macLength === beginning.sequence ? beginning.hash : null;
  // An event that is written meanwhile is of a longer chain than this.
  for await (const row of readChain(context, accountId, head)) {
    const fault = checkRow(previous, row, { head, findKey }) ?? checkAnchored(row, byLength.get(row.sequence));
    if (fault) return broken(fault);
    if (head.macFrom !== null && row.sequence < head.macFrom) beforeMacs++;
    if (row.sequence === head.macLength) vouchedHash = row.hash;
    if (row.particulars === null) erased ??= row.sequence;
    previous = row;
  }
  if (previous.sequence !== length || previous.hash !== head.headHash) return missing(previous.sequence + 1);
  if (await hasStray(context, head)) return broken({ accountId, sequence: length + 1, fault: "unlinked" });

  const unvouched = checkHead(head, { vouchedHash, findKey });
  if (unvouched && !(isUpgrading && isOfUpgrade(unvouched, { head, anchored }))) return broken(unvouched);
  const gone = await findCutOff(context, { head, anchored });
  if (gone) return missing(gone);
  if (isKeptFromAnchors(head, anchored)) return broken({ accountId, sequence: length, fault: "kept-from-anchors" });

  if (beginning !== GENESIS) {
    const first = { accountId, sequence: beginning.sequence + 1 };
    const begun = await context.db.securityEvent.findUnique({ where: { accountId_sequence: first } });
    if (!begun || !isOld(context, begun, { tolerated: DAY })) return missing(beginning.sequence);
  }
  const pending = unvouched ? length - unvouched.sequence + 1 : 0;
  return { kind: "whole", events: length - beginning.sequence, beforeMacs, pending, erased };
}

function checkAnchored({ accountId, sequence, hash }: ChainRow, anchored: AnchoredHead[] = []): HistoryFault | null {
  const other = anchored.find((head) => head.hash !== hash);
  return other ? { accountId, sequence, fault: "not-anchored", anchor: other.anchor } : null;
}

/** @param vouchedHash the hash of the event up to which the head vouches; null where that event is not there */
function checkHead(
  { accountId, length, macFrom, macLength, mac }: Head,
  { vouchedHash, findKey }: { vouchedHash: string | null; findKey: FindMacKey },
): Extract<HistoryFault, { accountId: string; sequence: number }> | null {
  if (mac === null || macFrom === null || macLength === null) return { accountId, sequence: 1, fault: "unvouched" };
  if (macLength > length) return { accountId, sequence: length + 1, fault: "missing" };
  if (vouchedHash === null) return { accountId, sequence: macLength, fault: "head-forged" };
  const verdict = judgeMac(mac, { content: headContent({ accountId, macFrom, macLength, hash: vouchedHash }), findKey });
  if (verdict === "unknown-key") return { accountId, sequence: macLength, fault: "head-unknown-key", keyId: keyIdOf(mac) };
  if (verdict === "wrong") return { accountId, sequence: macLength, fault: "head-forged" };
  return macLength < length ? { accountId, sequence: macLength + 1, fault: "unvouched" } : null;
}

/** Whether a version that wrote no MACs may have left it so: one never takes a MAC away, and no chain without one is anchored. */
function isOfUpgrade({ fault }: HistoryFault, { head, anchored }: { head: Head; anchored: AnchoredHead[] }): boolean {
  return fault === "unvouched" && (head.mac !== null || anchored.length === 0);
}

/** Whether the head says that it is anchored, and no anchor has it. An event that the version before appends leaves the mark as it was. */
function isKeptFromAnchors({ anchor, length, macLength }: Head, anchored: AnchoredHead[]): boolean {
  if (anchor === null || macLength !== length) return false;
  return !anchored.some((head) => head.anchor === anchor && head.length === length);
}

/** Whether a row stands beyond the chain's head: what writes one moves the head in the same transaction. */
async function hasStray({ db }: Context, { accountId, length }: Head): Promise<boolean> {
  const last = await db.securityEvent.findFirst({ where: { accountId, sequence: { gt: length } }, orderBy: { sequence: "desc" } });
  if (!last) return false;
  const now = await db.historyChain.findUnique({ where: { accountId } });
  return !now || now.length < last.sequence;
}

/** The first event that is missing of a chain that an anchor has longer than it is. */
async function findCutOff({ db }: Context, { head, anchored }: { head: Head; anchored: AnchoredHead[] }): Promise<number | null> {
  const longest = anchored.at(-1)?.length ?? 0;
  if (longest <= head.length) return null;
  const now = await db.historyChain.findUnique({ where: { accountId: head.accountId } });
  return now && now.length >= longest ? null : head.length + 1;
}
