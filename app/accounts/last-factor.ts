import type { Context } from "../lib/context.ts";

/** Keeps which factor the account proved last, to ask for it first the next time. */
export async function rememberLastFactor({ db }: Context, { accountId, kind }: { accountId: string; kind: string }): Promise<void> {
  await db.account.update({ where: { id: accountId }, data: { lastFactor: kind } });
}
