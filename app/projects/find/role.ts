import type { Context } from "../../lib/context.ts";
import type { ProjectRole } from "../../lib/project-words.ts";

export type { ProjectRole };

/** The role of an account in a project, or null. Inside a transaction that holds the project (`lockProject`) it stays until its end. */
export async function readRole(
  { db }: Context,
  { projectId, accountId }: { projectId: string; accountId: string },
): Promise<ProjectRole | null> {
  const member = await db.projectMember.findUnique({ where: { projectId_accountId: { projectId, accountId } } });
  return member && toRole(member.role);
}

/** A role as it is stored. */
export function toRole(stored: string): ProjectRole {
  return stored === "owner" ? "owner" : "maintainer";
}
