import type { Context } from "../../lib/context.ts";
import { keyIdOf } from "../../lib/secrets/seal.ts";
import type { HistoryFault } from "../chains/fault.ts";
import { type FindMacKey, judgeMac } from "../chains/mac.ts";
import { anchorContent, hashAnchor, NO_ANCHOR } from "./anchor.ts";
import type { LoggedAnchor } from "./parse-anchors.ts";

const BATCH = 200;

/** Checks that each anchor of the table follows on the one before, has the heads that it was made with, and is the site's. */
export async function* verifyAnchors({ db }: Context, findKey: FindMacKey): AsyncGenerator<HistoryFault> {
  let previous = NO_ANCHOR;
  for (;;) {
    const anchors = await db.historyAnchor.findMany({
      where: { sequence: { gt: previous.sequence } },
      orderBy: { sequence: "asc" },
      take: BATCH,
    });
    for (const anchor of anchors) {
      const { sequence } = anchor;
      if (sequence !== previous.sequence + 1) yield { fault: "anchor-missing", anchor: previous.sequence + 1 };
      const heads = await db.historyAnchorHead.findMany({ where: { anchor: sequence } });
      const isLinked = anchor.previousHash === previous.hash || sequence !== previous.sequence + 1;
      const verdict = judgeMac(anchor.mac, { content: anchorContent(anchor), findKey });
      if (!isLinked || verdict === "wrong" || anchor.hash !== hashAnchor(anchor, heads))
        yield { fault: "anchor-changed", anchor: sequence };
      else if (verdict === "unknown-key") yield { fault: "anchor-unknown-key", anchor: sequence, keyId: keyIdOf(anchor.mac) };
      previous = anchor;
    }
    if (anchors.length < BATCH) return;
  }
}

/** Chains that an anchor has and the database has not any more. */
export async function* findRemovedChains({ db }: Context): AsyncGenerator<HistoryFault> {
  let after = "";
  for (;;) {
    const anchored = await db.historyAnchorHead.groupBy({
      by: ["accountId"],
      where: { accountId: { gt: after } },
      orderBy: { accountId: "asc" },
      take: BATCH,
      _max: { length: true, anchor: true },
    });
    const accountIds = anchored.map(({ accountId }) => accountId);
    const found = await db.historyChain.findMany({ where: { accountId: { in: accountIds } }, select: { accountId: true } });
    const there = new Set(found.map(({ accountId }) => accountId));
    for (const { accountId, _max } of anchored) {
      if (!there.has(accountId)) yield { fault: "removed", accountId, sequence: _max.length ?? 0, anchor: _max.anchor ?? 0 };
    }
    if (anchored.length < BATCH) return;
    after = anchored.at(-1)?.accountId ?? after;
  }
}

/**
 * Holds the table against the anchors of the log. The first one that differs is named: those after it follow on it.
 * @param logged in any order; the lines of several processes may stand in one file
 */
export async function* compareWithLog({ db }: Context, logged: readonly LoggedAnchor[]): AsyncGenerator<HistoryFault> {
  const sorted = [...logged].sort((one, other) => one.sequence - other.sequence);
  const twice = sorted.find(({ sequence, hash }, index) => sorted[index - 1]?.sequence === sequence && sorted[index - 1]?.hash !== hash);
  if (twice) yield { fault: "other-anchor", anchor: twice.sequence, at: twice.at };

  const last = await db.historyAnchor.findFirst({ orderBy: { sequence: "desc" } });
  const latest = sorted.at(-1);
  if (latest && latest.sequence > (last?.sequence ?? 0))
    yield { fault: "set-back", anchor: latest.sequence, at: latest.at, last: last?.sequence ?? 0 };

  for (let start = 0; start < sorted.length; start += BATCH) {
    const batch = sorted.slice(start, start + BATCH);
    const found = await db.historyAnchor.findMany({ where: { sequence: { in: batch.map(({ sequence }) => sequence) } } });
    const hashes = new Map(found.map(({ sequence, hash }) => [sequence, hash]));
    const other = batch.find(({ sequence, hash }) => hashes.has(sequence) && hashes.get(sequence) !== hash);
    if (!other) continue;
    if (other.sequence !== twice?.sequence) yield { fault: "other-anchor", anchor: other.sequence, at: other.at };
    return;
  }
}
