import type { Context } from "../lib/context.ts";

/** The state of accounts that are found for their unverified address. */
type AccountState = { role: string; frozenAt: null; deleteAfter: null };

/**
 * Accounts whose primary address was claimed by then and is not verified, those of the longest standing first. Such an
 * account has no verified address at all: the first one becomes the primary one, and stays it until another verified one does.
 */
export async function findUnverifiedAccounts(
  { db }: Context,
  { claimedBy, account, most }: { claimedBy: Date; account: AccountState; most: number },
): Promise<string[]> {
  const claims = await db.emailAddress.findMany({
    where: { isPrimary: true, verifiedAt: null, createdAt: { lte: claimedBy }, account },
    // By a column that is null in all of them too: PostgreSQL takes the index's order for none without it, and would read the table.
    orderBy: [{ verifiedAt: "asc" }, { createdAt: "asc" }],
    take: most,
    select: { accountId: true },
  });
  return claims.map(({ accountId }) => accountId);
}
