import type { Context } from "../../lib/context.ts";
import { lockProject } from "../../lib/database/statements/lock-project.ts";

/** An account that will be there to look after a project: not frozen, and not about to be deleted. */
const STAYS = { frozenAt: null, deleteAfter: null } as const;

/** Whether the project has an owner who stays, besides this one. Call it with the project locked, so that it stays true. */
export async function hasOtherOwner({ db }: Context, { projectId, accountId }: { projectId: string; accountId: string }): Promise<boolean> {
  return (await db.projectMember.count({ where: { projectId, role: "owner", accountId: { not: accountId }, account: STAYS } })) > 0;
}

/** The user names of the owners who stay. */
export async function listStayingOwners({ db }: Context, projectId: string): Promise<string[]> {
  const owners = await db.projectMember.findMany({
    where: { projectId, role: "owner", account: STAYS },
    select: { account: { select: { username: true } } },
  });
  return owners.map(({ account }) => account.username);
}

/** The account of this name where it is an owner of the project, and stays; otherwise null. Call it with the project locked. */
export async function findStayingOwner(
  { db }: Context,
  { projectId, username }: { projectId: string; username: string },
): Promise<string | null> {
  const where = { projectId, role: "owner", account: { ...STAYS, username } };
  return (await db.projectMember.findFirst({ where, select: { accountId: true } }))?.accountId ?? null;
}

/**
 * The names of the projects that would have no owner without the account. Call it with the account locked. It locks each project
 * that the account owns, in the order of their ids, so that no other owner leaves meanwhile.
 */
export async function findSoleOwnerships(context: Context, accountId: string): Promise<string[]> {
  const owned = await context.db.projectMember.findMany({
    where: { accountId, role: "owner", project: { deletedAt: null } },
    orderBy: { projectId: "asc" },
    select: { projectId: true, project: { select: { name: true } } },
  });
  const names: string[] = [];
  for (const { projectId, project } of owned) {
    await lockProject(context, projectId);
    if (!(await hasOtherOwner(context, { projectId, accountId }))) names.push(project.name);
  }
  return names.sort();
}
