import { addressKey } from "../../addresses/address.ts";
import { accountRecipients } from "../../addresses/recipients.ts";
import type { FindRecipients, Recipient } from "../../lib/context.ts";

/** Events about a project are mailed to each of its owners, at each address that they verified, and to those further ones. */
export const projectRecipients: FindRecipients = async (context, { id: projectId, alsoTo }) => {
  const owners = await context.db.projectMember.findMany({ where: { projectId, role: "owner" }, orderBy: { accountId: "asc" } });
  const found: Recipient[] = [];
  for (const { accountId } of owners) found.push(...(await accountRecipients(context, { id: accountId, alsoTo: [] })));
  const told = new Set(found.map(({ address }) => addressKey(address)));
  const others = alsoTo.filter(({ address }) => !told.has(addressKey(address)));
  return [...found, ...others.map((other) => ({ ...other, accountId: "", emailId: null }))];
};
