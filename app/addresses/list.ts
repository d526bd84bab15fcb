import type { Context } from "../lib/context.ts";
import { findRows } from "../lib/database/rows.ts";

export type ListedAddress = { id: string; address: string; verifiedAt: Date | null; isPrimary: boolean; createdAt: Date };

/** The account's addresses, the primary one first, then by age. */
export async function listAddresses(context: Context, accountId: string): Promise<ListedAddress[]> {
  return findRows(context, "EmailAddress", { accountId }, ["-isPrimary", "createdAt"]);
}

export async function hasVerifiedAddress({ db }: Context, accountId: string): Promise<boolean> {
  return (await db.emailAddress.count({ where: { accountId, verifiedAt: { not: null } } })) > 0;
}
