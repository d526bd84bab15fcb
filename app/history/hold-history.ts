import type { Context } from "../lib/context.ts";

/**
 * Orders the writers of an account; call it first in a transaction that decides by what the account has and ends with an
 * event. The update changes nothing, but holds the head of the account's chain until the end, so that a second writer reads
 * what the first one wrote.
 */
export async function holdHistory({ db }: Context, accountId: string): Promise<void> {
  await db.historyChain.updateMany({ where: { accountId }, data: { length: { increment: 0 } } });
}
