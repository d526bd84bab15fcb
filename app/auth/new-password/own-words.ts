import { readUsername } from "../../accounts/read-account.ts";
import { listAddresses } from "../../addresses/list.ts";
import type { Context } from "../../lib/context.ts";

/** The words that an attacker would try first: the account's user name and addresses. */
export async function ownWords(context: Context, accountId: string): Promise<string[]> {
  const addresses = await listAddresses(context, accountId);
  return [await readUsername(context, accountId), ...addresses.map(({ address }) => address)];
}
