import { transaction } from "../lib/database/transaction.ts";
import type { Sweep } from "../lib/sweep.ts";
import { beginningOf, isOld } from "./chains/beginning.ts";
import type { ChainEnd } from "./chains/chain.ts";
import { NOBODY } from "./chains/chain-id.ts";
import { checkRow, type StoredRow } from "./chains/check-row.ts";
import type { Head } from "./chains/head.ts";
import type { FindMacKey } from "./chains/mac.ts";
import { loadMacKeys } from "./chains/mac-keys.ts";

/**
 * Events that concern no account, of more than 90 days ago, from the beginning of their chain: anybody can make them, and
 * nobody owns them. The place from which the chain goes on is written with the removal (docs/decisions/0017).
 */
export const sweepNobodysEvents: Sweep = async (context, { most }) => {
  const { db } = context;
  const chain = await db.historyChain.findUnique({ where: { accountId: NOBODY } });
  if (!chain) return 0;
  const rows = await db.securityEvent.findMany({ where: { accountId: NOBODY }, orderBy: { sequence: "asc" }, take: most + 1 });
  const young = rows.findIndex((row) => !isOld(context, row));
  // One that is old stays: it shows that nothing younger was taken away.
  const leaving = rows.slice(0, young < 0 ? rows.length : young).slice(0, -1);
  const last = leaving.at(-1);
  if (!last) return 0;

  // A chain that is broken stays as it is, so that whoever looks finds the break.
  const beginning = beginningOf(chain);
  if (isBroken(leaving, { beginning, head: chain, findKey: await loadMacKeys(context) })) return 0;

  return transaction(context, async ({ db }) => {
    // Another process may have been here meanwhile.
    const { count } = await db.historyChain.updateMany({
      where: { accountId: NOBODY, sweptSequence: chain.sweptSequence },
      data: { sweptSequence: last.sequence, sweptHash: last.hash },
    });
    if (count !== 1) return 0;
    return (await db.securityEvent.deleteMany({ where: { accountId: NOBODY, sequence: { lte: last.sequence } } })).count;
  });
};

function isBroken(rows: StoredRow[], { beginning, head, findKey }: { beginning: ChainEnd; head: Head; findKey: FindMacKey }): boolean {
  return rows.some((row, index) => checkRow(rows[index - 1] ?? beginning, row, { head, findKey }) !== null);
}
