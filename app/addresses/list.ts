import type { Context } from "../lib/context.ts";
import { findRows } from "../lib/database/rows.ts";

export type ListedAddress = { id: string; address: string; verifiedAt: Date | null; isPrimary: boolean; createdAt: Date };

/** The account's addresses: the primary one first, then those that are verified, each by age. */
export async function listAddresses(context: Context, accountId: string): Promise<ListedAddress[]> {
  const addresses = await findRows(context, "EmailAddress", { accountId }, ["createdAt"]);
  return addresses.toSorted((one, other) => rank(one) - rank(other));
}

const rank = ({ isPrimary, verifiedAt }: ListedAddress) => (isPrimary ? 0 : verifiedAt ? 1 : 2);

export async function hasVerifiedAddress({ db }: Context, accountId: string): Promise<boolean> {
  return (await db.emailAddress.count({ where: { accountId, verifiedAt: { not: null } } })) > 0;
}
