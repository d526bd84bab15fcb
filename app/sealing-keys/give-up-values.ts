import type { FactorContext } from "../auth/factor.ts";
import { loseFactor } from "../auth/two-factor-reset/lose-factor.ts";
import { lockAccount } from "../lib/database/statements/lock-account.ts";
import { transaction } from "../lib/database/transaction.ts";
import type { SealedTable, SealedValue } from "../lib/secrets/sealed-table.ts";
import type { Progress } from "../lib/work/progress.ts";
import { openValue, type SealedContext, sealedPages } from "./sealed-context.ts";

const BATCH = 50;

/** How many values were given up, and how many were changed or deleted by somebody else in that moment and are as they were. */
export type GivenUp = { values: number; changed: number };

/**
 * Takes away every sealed value that no key of the ring opens, so that a site whose keys are lost for good can start again; what
 * opens stays. An owner who loses a second factor by it is told in the same transaction. Each value is a transaction of its own: the work
 * may be cut off at any moment and begun again.
 */
export async function giveUpValues(
  context: FactorContext & SealedContext,
  { onProgress }: { onProgress?: Progress } = {},
): Promise<GivenUp> {
  const givenUp: GivenUp = { values: 0, changed: 0 };
  for await (const { table, values } of sealedPages(context, { most: BATCH, onProgress })) {
    for (const value of values) {
      if (openValue(context, value)) continue;
      if (await giveUp(context, { table, value })) givenUp.values++;
      else givenUp.changed++;
    }
  }
  return givenUp;
}

function giveUp(
  context: FactorContext & SealedContext,
  { table, value: { id, sealed: was, factor } }: { table: SealedTable; value: SealedValue },
): Promise<boolean> {
  return transaction(context, async (context) => {
    if (factor) await lockAccount(context, factor.accountId);
    if (!(await table.drop(context, { id, was }))) return false;
    if (factor) await loseFactor(context, factor);
    return true;
  });
}
