import type { FindRecipients } from "../lib/context.ts";
import { addressKey } from "./address.ts";

/** Events about an account are mailed to each address that it verified, and to those further ones that are none of them. */
export const accountRecipients: FindRecipients = async ({ db }, { id: accountId, alsoTo }) => {
  const verified = await db.emailAddress.findMany({ where: { accountId, verifiedAt: { not: null } } });
  const told = new Set(verified.map(({ address }) => addressKey(address)));
  return [
    ...verified.map(({ id: emailId, address }) => ({ accountId, emailId, address })),
    ...alsoTo.filter((address) => !told.has(addressKey(address))).map((address) => ({ accountId, emailId: null, address })),
  ];
};
