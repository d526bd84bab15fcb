import type { Context } from "../lib/context.ts";
import type { Subject } from "../lib/subject.ts";
import { isUpgrading } from "./anchors/anchor.ts";
import type { LoggedAnchor } from "./anchors/parse-anchors.ts";
import { compareWithLog, findRemovedChains, verifyAnchors } from "./anchors/verify-anchors.ts";
import { type ChainBreak, type ChainEnd, type ChainRow, checkLink, GENESIS } from "./chains/chain.ts";
import { chainIdOf, NOBODY } from "./chains/chain-id.ts";
import type { HistoryFault } from "./chains/fault.ts";
import type { FindMacKey } from "./chains/mac.ts";
import { loadMacKeys } from "./chains/mac-keys.ts";
import { type VerifiedChain, verifyChain } from "./chains/verify-chain.ts";
import { parseJsonLines } from "./json-lines.ts";

/** So many faults are named; then the rest is not looked at any more. */
const MOST_FAULTS = 100;
const BATCH = 500;

/** The questions that the history asks of the accounts, which are not its own. */
type AccountList = {
  exists(accountId: string): Promise<boolean>;
  /** Ids that come after this one, in their order. */
  idsAfter(after: string, most: number): Promise<string[]>;
};

type Whole = {
  kind: "whole";
  chains: number;
  events: number;
  /** Of the events, those from before there were MACs, as they were when the site began with them. */
  beforeMacs: number;
  /** Of the events, those that the next anchor takes as they stand, because a version before may have written them. */
  pending: number;
  /** The sequence of the table's last anchor; 0 where there is none. */
  lastAnchor: number;
};
export type Verified = Whole | { kind: "broken"; faults: HistoryFault[] };

type Options = { about?: Subject | undefined; accounts?: AccountList | undefined; logged?: readonly LoggedAnchor[] | undefined };

/**
 * Checks every chain of the database or one subject's, the accounts against the chains, the table of anchors, and the anchors of
 * the log against the table. Of each chain the first fault is named.
 */
export async function verifyHistory(context: Context, options: Options = {}): Promise<Verified> {
  const lastAnchor = (await context.db.historyAnchor.findFirst({ orderBy: { sequence: "desc" } }))?.sequence ?? 0;
  const whole: Whole = { kind: "whole", chains: 0, events: 0, beforeMacs: 0, pending: 0, lastAnchor };
  const faults: HistoryFault[] = [];
  for await (const fault of findFaults(context, { ...options, whole })) {
    faults.push(fault);
    if (faults.length === MOST_FAULTS) break;
  }
  return faults.length ? { kind: "broken", faults } : whole;
}

async function* findFaults(context: Context, { whole, ...options }: Options & { whole: Whole }): AsyncGenerator<HistoryFault> {
  const { about, accounts, logged } = options;
  const accountId = about && chainIdOf(about);
  const findKey = await loadMacKeys(context);
  if (logged) yield* compareWithLog(context, logged);
  yield* checkChains(context, { whole, accountId, accounts, findKey });
  if (accounts) yield* compareWithAccounts(context, { accountId, accounts });
  if (accountId) return;
  yield* findRemovedChains(context);
  yield* verifyAnchors(context, findKey);
}

async function* checkChains(
  context: Context,
  { whole, accountId, accounts, findKey }: Pick<Options, "accounts"> & { accountId: string | undefined; whole: Whole; findKey: FindMacKey },
): AsyncGenerator<HistoryFault> {
  const how = { findKey, isUpgrading: await isUpgrading(context, findKey) };
  let after = "";
  for (;;) {
    const head = await context.db.historyChain.findFirst({
      where: { accountId: accountId ?? { gt: after } },
      orderBy: { accountId: "asc" },
    });
    if (!head) return;
    const verified = await verifyChain(context, head, how);
    if (verified.kind === "broken") {
      // Old events may have been swept while it was read.
      const now = await context.db.historyChain.findUnique({ where: { accountId: head.accountId } });
      if (now && now.sweptSequence !== head.sweptSequence && now.sweptSequence !== null) continue;
      yield verified.fault;
    } else {
      whole.chains++;
      whole.events += verified.events;
      whole.beforeMacs += verified.beforeMacs;
      whole.pending += verified.pending;
      yield* checkErased(head.accountId, { verified, accounts });
    }
    after = head.accountId;
    if (accountId) return;
  }
}

/** Only the deletion of an account erases what its events say of who and where, in one transaction. */
async function* checkErased(
  accountId: string,
  { verified, accounts }: { verified: Extract<VerifiedChain, { kind: "whole" }>; accounts: AccountList | undefined },
): AsyncGenerator<HistoryFault> {
  if (verified.erased === null || !accounts) return;
  if (accountId === NOBODY || (await accounts.exists(accountId))) yield { fault: "erased", accountId, sequence: verified.erased };
}

/** Each account has a chain, which begins with its registration: both come in the transaction that makes the account. */
async function* compareWithAccounts(
  { db }: Context,
  { accountId, accounts }: { accountId: string | undefined; accounts: AccountList },
): AsyncGenerator<HistoryFault> {
  let after = "";
  for (;;) {
    const ids = accountId ? [accountId] : await accounts.idsAfter(after, BATCH);
    const chains = await db.historyChain.findMany({ where: { accountId: { in: ids } }, select: { accountId: true } });
    const there = new Set(chains.map(({ accountId }) => accountId));
    for (const id of ids) if (!there.has(id)) yield { fault: "no-chain", accountId: id };

    const others = await db.securityEvent.findMany({
      where: { accountId: { in: ids }, sequence: 1, event: { not: "account:registered" } },
      select: { accountId: true },
    });
    for (const { accountId } of others) yield { fault: "no-beginning", accountId, sequence: 1 };
    if (accountId || ids.length < BATCH) return;
    after = ids.at(-1) ?? after;
  }
}

/**
 * Checks the links of a chain row by row, which needs no key.
 * @param beginning what the first row has to follow on
 */
export async function verifyRows(
  rows: AsyncIterable<ChainRow> | Iterable<ChainRow>,
  beginning: ChainEnd = GENESIS,
): Promise<{ kind: "whole"; events: number; headHash: string } | ({ kind: "broken" } & ChainBreak)> {
  let previous = beginning;
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
