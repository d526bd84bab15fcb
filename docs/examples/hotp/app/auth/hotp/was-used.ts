import type { Context } from "../../lib/context.ts";

/** Whether a proof held from `since` on. */
export async function wasUsed({ db }: Context, { accountId, since }: { accountId: string; since: Date }): Promise<boolean> {
  return (await db.hotpToken.count({ where: { accountId, lastUsedAt: { gte: since } } })) > 0;
}
