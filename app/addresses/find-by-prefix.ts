import type { Context } from "../lib/context.ts";
import { prefixRange } from "../lib/text/prefix-range.ts";
import { addressKey } from "./address.ts";

/** An address that was found, verified or not, and whose it is. Several accounts can claim one. */
export type FoundAddress = { id: string; accountId: string; address: string };

/**
 * Addresses that start with `prefix`, in order.
 * @param after the one after which to go on
 */
export async function findAddressesByPrefix(
  { db }: Context,
  { prefix, after, most }: { prefix: string; after: Omit<FoundAddress, "accountId"> | null; most: number },
): Promise<FoundAddress[]> {
  const { gte, lt } = prefixRange(addressKey(prefix));
  const from = after && addressKey(after.address);
  return db.emailAddress.findMany({
    where: {
      addressKey: { gte: from ?? gte, lt },
      ...(after && from ? { NOT: { addressKey: from, id: { lte: after.id } } } : {}),
    },
    orderBy: [{ addressKey: "asc" }, { id: "asc" }],
    take: most,
    select: { id: true, accountId: true, address: true },
  });
}

/** Of each of these accounts its primary address, and whether any of its addresses is verified. */
export async function readAddressLines(
  { db }: Context,
  accountIds: string[],
): Promise<Map<string, { primary: string | null; isVerified: boolean }>> {
  const rows = await db.emailAddress.findMany({
    where: { accountId: { in: accountIds } },
    select: { accountId: true, address: true, isPrimary: true, verifiedAt: true },
  });
  const of = (accountId: string) => rows.filter((row) => row.accountId === accountId);
  return new Map(
    accountIds.map((accountId) => [
      accountId,
      {
        primary: of(accountId).find(({ isPrimary }) => isPrimary)?.address ?? null,
        isVerified: of(accountId).some(({ verifiedAt }) => verifiedAt),
      },
    ]),
  );
}

/** The primary address of each of these accounts, where it is verified. */
export async function readVerifiedPrimaries({ db }: Context, accountIds: string[]): Promise<Map<string, string>> {
  const rows = await db.emailAddress.findMany({
    where: { accountId: { in: accountIds }, isPrimary: true, verifiedAt: { not: null } },
    select: { accountId: true, address: true },
  });
  return new Map(rows.map(({ accountId, address }) => [accountId, address]));
}
