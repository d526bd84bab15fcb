import type { FactorContext } from "../auth/factor.ts";
import type { Context } from "../lib/context.ts";
import { type ProjectRole, toRole } from "./role.ts";

/** Somebody of a project, as its owners see them. */
export type ProjectPerson = { accountId: string; username: string; role: ProjectRole; createdAt: Date; hasSecondFactor: boolean };

/** The people of a project: owners first, then by name. */
export async function listPeople(context: FactorContext, projectId: string): Promise<ProjectPerson[]> {
  const rows = await context.db.projectMember.findMany({
    where: { projectId },
    orderBy: [{ role: "desc" }, { account: { usernameKey: "asc" } }],
    select: { accountId: true, role: true, createdAt: true, account: { select: { username: true } } },
  });
  const ids = rows.map(({ accountId }) => accountId);
  const holders = new Set<string>();
  for (const factor of context.factors) if (!factor.backup) for (const id of await factor.findHolders(context, ids)) holders.add(id);
  return rows.map(({ accountId, role, createdAt, account }) => ({
    accountId,
    username: account.username,
    role: toRole(role),
    createdAt,
    hasSecondFactor: holders.has(accountId),
  }));
}

/** Somebody of the project by user name, however that is written; null where nobody of it has the name. */
export async function findPerson(
  { db }: Context,
  { projectId, usernameKey }: { projectId: string; usernameKey: string },
): Promise<{ accountId: string; username: string; role: string } | null> {
  const row = await db.projectMember.findFirst({
    where: { projectId, account: { usernameKey } },
    select: { accountId: true, role: true, account: { select: { username: true } } },
  });
  return row && { accountId: row.accountId, role: row.role, username: row.account.username };
}
