import type { Context } from "../../lib/context.ts";

/** Drops the account's challenges, but for those that the spared session was given: what they were for has ended. */
export async function dropSetups({ db }: Context, { accountId, spareId }: { accountId: string; spareId: string | null }): Promise<void> {
  await db.webauthnChallenge.deleteMany({ where: { accountId, ...(spareId ? { NOT: { boundTo: spareId } } : {}) } });
}
