import { HOUR } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { isUniqueViolation, transaction } from "../../lib/database/transaction.ts";
import { macOf } from "../chains/mac.ts";
import { firstMacKey, keepMacKeys } from "../chains/mac-keys.ts";
import { acceptWhileUpgrading } from "./accept-chains.ts";
import { type Anchor, type AnchoredHead, anchorContent, hashAnchor, NO_ANCHOR } from "./anchor.ts";

const EVERY = HOUR;
/** How many heads one anchor has at most, so that its transaction is short; where more have changed, another one follows at once. */
const MOST = 2000;
/** At the stop several processes may be at it; each of them leaves one anchor after its own last event. */
const ATTEMPTS = 3;

/** The result of anchoring: for the log, one line each. `accepted` chains had no MAC and were taken as they stood. */
export type Anchored = { anchors: (Pick<Anchor, "sequence" | "at" | "hash"> & { heads: number })[]; accepted: number };

/**
 * Writes down where all chains stand, if the last time was an hour ago: an anchor for the table and for the log. Of several
 * processes one does it, since of two anchors with one sequence the database takes one.
 * @param atOnce even if the last time was less than an hour ago
 */
export async function anchorHistory(context: Context, { atOnce = false, most = MOST } = {}): Promise<Anchored> {
  const done: Anchored = { anchors: [], accepted: 0 };
  if (!atOnce && !isDue(context, await lastAnchor(context))) return done;

  await keepMacKeys(context);
  done.accepted = await acceptWhileUpgrading(context);
  for (let attempt = 1; attempt <= ATTEMPTS; ) {
    const anchored = await writeAnchor(context, { isForced: atOnce || done.anchors.length > 0, most });
    if (anchored === "not-due") break;
    if (anchored === "another-was-faster") {
      attempt++;
      continue;
    }
    const { heads, ...anchor } = anchored;
    await markAnchored(context, { sequence: anchor.sequence, heads });
    done.anchors.push({ ...anchor, heads: heads.length });
    if (heads.length < most) break;
  }
  return done;
}

type Written = Pick<Anchor, "sequence" | "at" | "hash"> & { heads: AnchoredHead[] };

async function writeAnchor(
  context: Context,
  { isForced, most }: { isForced: boolean; most: number },
): Promise<Written | "not-due" | "another-was-faster"> {
  try {
    return await transaction(context, async (context) => {
      const { db, clock } = context;
      const last = await lastAnchor(context);
      if (!isForced && !isDue(context, last)) return "not-due";

      // Each head is one that was committed, and chains only grow: it does not matter that others write meanwhile. One without
      // a MAC is not anchored: an anchored one that has none later is known to have lost it.
      const where = { anchor: null, mac: { not: null } };
      const changed = await db.historyChain.findMany({ where, orderBy: { accountId: "asc" }, take: most });
      const heads = changed.map(({ accountId, length, headHash }) => ({ accountId, length, hash: headHash }));
      const { sequence: lastSequence, hash: previousHash } = last ?? NO_ANCHOR;
      const link = { sequence: lastSequence + 1, at: clock.now(), previousHash };
      const hash = hashAnchor(link, heads);
      await db.historyAnchor.create({ data: { ...link, hash, mac: macOf(firstMacKey(context), anchorContent({ ...link, hash })) } });
      await db.historyAnchorHead.createMany({ data: heads.map((head) => ({ ...head, anchor: link.sequence })) });
      return { sequence: link.sequence, at: link.at, hash, heads };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return "another-was-faster";
    throw error;
  }
}

/** Outside of the transaction, so that no writer waits: what is not marked is in the next anchor once more. */
async function markAnchored({ db }: Context, { sequence, heads }: { sequence: number; heads: AnchoredHead[] }): Promise<void> {
  for (const [length, group] of groupByLength(heads)) {
    // A chain that has grown meanwhile is not marked.
    const where = { accountId: { in: group.map(({ accountId }) => accountId) }, length, anchor: null };
    await db.historyChain.updateMany({ where, data: { anchor: sequence } });
  }
}

function groupByLength(heads: AnchoredHead[]): Map<number, AnchoredHead[]> {
  const groups = new Map<number, AnchoredHead[]>();
  for (const head of heads) groups.set(head.length, [...(groups.get(head.length) ?? []), head]);
  return groups;
}

function lastAnchor({ db }: Context): Promise<Anchor | null> {
  return db.historyAnchor.findFirst({ orderBy: { sequence: "desc" } });
}

/** One that is far in the future keeps no anchor away: a clock was set back, or somebody wrote it. */
function isDue({ clock }: Context, last: Anchor | null): boolean {
  return last === null || Math.abs(clock.now().getTime() - last.at.getTime()) >= EVERY;
}
