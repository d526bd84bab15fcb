import type { Context } from "../../lib/context.ts";

/** Drops the tokens that the account's sessions set up, but for the spared one's. */
export async function dropSetups({ db }: Context, { accountId, spareId }: { accountId: string; spareId: string | null }): Promise<void> {
  await db.hotpToken.deleteMany({ where: { accountId, setUpBy: { not: null }, ...(spareId ? { NOT: { setUpBy: spareId } } : {}) } });
}
