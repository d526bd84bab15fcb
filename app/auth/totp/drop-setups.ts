import type { Context } from "../../lib/context.ts";

/** Drops the secrets that the account's sessions were shown, but for the spared one's. */
export async function dropSetups({ db }: Context, { accountId, spareId }: { accountId: string; spareId: string | null }): Promise<void> {
  await db.totpSetup.deleteMany({ where: { accountId, ...(spareId ? { sessionId: { not: spareId } } : {}) } });
}
