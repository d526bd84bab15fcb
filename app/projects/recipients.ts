import { accountRecipients } from "../addresses/recipients.ts";
import type { FindRecipients } from "../lib/context.ts";

/** Events about a project are mailed to each of its owners, at each address that they verified. */
export const projectRecipients: FindRecipients = async (context, { id: projectId, alsoTo }) => {
  const owners = await context.db.projectMember.findMany({ where: { projectId, role: "owner" }, orderBy: { accountId: "asc" } });
  const found = [];
  for (const { accountId } of owners) found.push(...(await accountRecipients(context, { id: accountId, alsoTo: [] })));
  return [...found, ...alsoTo.map((address) => ({ accountId: "", emailId: null, address }))];
};
