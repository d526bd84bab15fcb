import { DAY } from "../lib/clock.ts";
import type { Context } from "../lib/context.ts";
import { anchorOf, isOld } from "./anchor.ts";
import { type Anchor, type ChainBreak, type ChainRow, checkLink, GENESIS } from "./chain.ts";
import { parseJsonLines } from "./json-lines.ts";
import { readChain } from "./read-chain.ts";

export type Verified = { kind: "whole"; chains: number; events: number } | ({ kind: "broken" } & ChainBreak);

/**
 * Checks every chain of the database, or one account's: each row, that the last one is the chain's head, and of the chain of
 * nobody's events, whose beginning is swept, that it goes on from where the sweep left it, with an event that is old itself.
 */
export async function verifyHistory(context: Context, { accountId }: { accountId?: string } = {}): Promise<Verified> {
  let chains = 0;
  let events = 0;
  let after = "";
  for (;;) {
    const chain = await context.db.historyChain.findFirst({
      where: { accountId: accountId ?? { gt: after } },
      orderBy: { accountId: "asc" },
    });
    if (!chain) break;
    const verified = await verifyChain(context, chain);
    if (verified.kind === "broken") {
      // Old events may have been swept while it was read.
      const now = await context.db.historyChain.findUnique({ where: { accountId: chain.accountId } });
      if (now && now.sweptSequence !== chain.sweptSequence && now.sweptSequence !== null) continue;
      return verified;
    }
    chains++;
    events += verified.events - anchorOf(chain).sequence;
    after = chain.accountId;
    if (accountId) break;
  }
  return { kind: "whole", chains, events };
}

type Chain = NonNullable<Awaited<ReturnType<Context["db"]["historyChain"]["findUnique"]>>>;

async function verifyChain(context: Context, chain: Chain): ReturnType<typeof verifyRows> {
  const { accountId } = chain;
  const anchor = anchorOf(chain);
  const missing = (sequence: number) => ({ kind: "broken", accountId, sequence, fault: "missing" }) as const;
  // What is written meanwhile is of a longer chain than this.
  const verified = await verifyRows(readChain(context, accountId, chain), anchor);
  if (verified.kind === "broken") return verified;
  if (verified.events !== chain.length || verified.headHash !== chain.headHash) return missing(verified.events + 1);
  if (await hasStray(context, chain)) return { kind: "broken", accountId, sequence: chain.length + 1, fault: "unlinked" };
  if (anchor === GENESIS) return verified;

  const first = { accountId, sequence: anchor.sequence + 1 };
  const begun = await context.db.securityEvent.findUnique({ where: { accountId_sequence: first } });
  return begun && isOld(context, begun, { tolerated: DAY }) ? verified : missing(anchor.sequence);
}

/** Whether a row stands beyond the chain's head: what writes one moves the head in the same transaction. */
async function hasStray({ db }: Context, { accountId, length }: Chain): Promise<boolean> {
  const last = await db.securityEvent.findFirst({ where: { accountId, sequence: { gt: length } }, orderBy: { sequence: "desc" } });
  if (!last) return false;
  const now = await db.historyChain.findUnique({ where: { accountId } });
  return !now || now.length < last.sequence;
}

/**
 * Checks one chain row by row.
 * @param anchor what the first row has to follow on
 */
export async function verifyRows(
  rows: AsyncIterable<ChainRow> | Iterable<ChainRow>,
  anchor: Anchor = GENESIS,
): Promise<{ kind: "whole"; events: number; headHash: string } | ({ kind: "broken" } & ChainBreak)> {
  let previous = anchor;
  for await (const row of rows) {
    const fault = checkLink(previous, row);
    if (fault) return { kind: "broken", ...fault };
    previous = row;
  }
  return { kind: "whole", events: previous.sequence, headHash: previous.hash };
}

/** Checks a downloaded history line by line. @throws SyntaxError naming the first line that is not one of a history */
export function verifyDownload(lines: AsyncIterable<string>): ReturnType<typeof verifyRows> {
  return verifyRows(parseJsonLines(lines));
}
