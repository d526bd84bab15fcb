import type { Context } from "../lib/context.ts";

/** `owner`: manages the project and its people; `maintainer`: uploads. */
export type ProjectRole = "owner" | "maintainer";

/** The role of an account in a project, or null. Inside a transaction that holds the account's lock it stays until its end. */
export async function readRole(
  { db }: Context,
  { projectId, accountId }: { projectId: string; accountId: string },
): Promise<ProjectRole | null> {
  const member = await db.projectMember.findUnique({ where: { projectId_accountId: { projectId, accountId } } });
  if (!member) return null;
  return member.role === "owner" ? "owner" : "maintainer";
}
