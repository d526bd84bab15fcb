import type { Context } from "../lib/context.ts";
import { addressKey } from "./address.ts";

/** The id of the account that verified this address, or null. */
export async function findAccountIdByAddress({ db }: Context, address: string): Promise<string | null> {
  const row = await db.emailAddress.findUnique({ where: { verifiedKey: addressKey(address) } });
  return row?.accountId ?? null;
}
