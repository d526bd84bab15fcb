import type { Context } from "../../lib/context.ts";
import type { FoundToken } from "./find-token.ts";

/**
 * Counts one use of the token and of each that it was narrowed from, where uses are counted; call it in the transaction of the use, after
 * `admit`.
 * @returns false where one of them has no use left: the transaction has to be rolled back then
 */
export async function spendUse({ db }: Context, { id, parentIds }: FoundToken): Promise<boolean> {
  const chain = [id, ...parentIds];
  const { count } = await db.apiToken.updateMany({
    where: { id: { in: chain }, endedAt: null, OR: [{ usesLeft: null }, { usesLeft: { gt: 0 } }] },
    // Where it is empty it stays so.
    data: { usesLeft: { decrement: 1 } },
  });
  return count === chain.length;
}
