import type { FindRecipients } from "../lib/context.ts";
import { listRecipients } from "../lib/database/statements/list-recipients.ts";
import { addressKey } from "./address.ts";

/** Events about an account are mailed to each address that it verified, and to those further ones that are none of them. */
export const accountRecipients: FindRecipients = async (context, { id: accountId, alsoTo }) => {
  const verified = await listRecipients(context, accountId);
  const told = new Set(verified.map(({ address }) => addressKey(address)));
  return [
    ...verified,
    ...alsoTo.filter(({ address }) => !told.has(addressKey(address))).map((further) => ({ ...further, accountId, emailId: null })),
  ];
};
