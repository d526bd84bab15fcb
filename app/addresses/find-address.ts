import type { Context } from "../lib/context.ts";
import { addressKey } from "./address.ts";

export type VerifiedAddress = { id: string; accountId: string; address: string };

/** Whose verified address this is, and how its owner writes it; null where nobody verified it. */
export async function findVerifiedAddress({ db }: Context, address: string): Promise<VerifiedAddress | null> {
  return db.emailAddress.findUnique({ where: { verifiedKey: addressKey(address) }, select: { id: true, accountId: true, address: true } });
}

/** The id of the account that verified this address, or null. */
export async function findAccountIdByAddress(context: Context, address: string): Promise<string | null> {
  return (await findVerifiedAddress(context, address))?.accountId ?? null;
}
