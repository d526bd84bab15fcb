import type { Context } from "../lib/context.ts";
import { type ChainBreak, type ChainRow, checkLink, GENESIS } from "./chain.ts";
import { parseJsonLines } from "./json-lines.ts";
import { readChain } from "./read-chain.ts";

export type Verified = { kind: "whole"; chains: number; events: number } | ({ kind: "broken" } & ChainBreak);

/** Checks every chain of the database, or one account's: each row, and that the last one is the chain's head. */
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
    const verified = await verifyRows(readChain(context, chain.accountId));
    if (verified.kind === "broken") return verified;
    if (verified.events !== chain.length || verified.headHash !== chain.headHash) {
      return { kind: "broken", accountId: chain.accountId, sequence: verified.events + 1, fault: "missing" };
    }
    chains++;
    events += verified.events;
    after = chain.accountId;
    if (accountId) break;
  }
  return { kind: "whole", chains, events };
}

/** Checks one chain row by row. */
export async function verifyRows(
  rows: AsyncIterable<ChainRow> | Iterable<ChainRow>,
): Promise<{ kind: "whole"; events: number; headHash: string } | ({ kind: "broken" } & ChainBreak)> {
  let previous: ChainRow | null = null;
  for await (const row of rows) {
    const fault = checkLink(previous, row);
    if (fault) return { kind: "broken", ...fault };
    previous = row;
  }
  return { kind: "whole", events: previous?.sequence ?? 0, headHash: previous?.hash ?? GENESIS };
}

/** Checks a downloaded history line by line. @throws SyntaxError naming the first line that is not one of a history */
export function verifyDownload(lines: AsyncIterable<string>): ReturnType<typeof verifyRows> {
  return verifyRows(parseJsonLines(lines));
}
