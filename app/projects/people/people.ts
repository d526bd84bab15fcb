import type { FactorContext } from "../../auth/factor.ts";
import { findFactorHolders } from "../../auth/factors.ts";
import type { Context } from "../../lib/context.ts";
import { type ProjectRole, toRole } from "../find/role.ts";

/** Somebody of a project, as everybody sees them. */
type Member = { username: string; role: ProjectRole };

/** Somebody of a project, as its owners see them. */
export type ProjectPerson = Member & { accountId: string; createdAt: Date; hasSecondFactor: boolean };

/** The people of a project: owners first, then by name. */
export async function listMembers(context: Context, projectId: string): Promise<Member[]> {
  return (await readPeople(context, projectId)).map(({ username, role }) => ({ username, role }));
}

/** The same with what only the project's owners see. */
export async function listPeople(context: FactorContext, projectId: string): Promise<ProjectPerson[]> {
  const people = await readPeople(context, projectId);
  const holders = await findFactorHolders(
    context,
    people.map(({ accountId }) => accountId),
  );
  return people.map((person) => ({ ...person, hasSecondFactor: holders.has(person.accountId) }));
}

/** The people of a project with their accounts' ids: owners first, then by name. */
export async function readPeople({ db }: Context, projectId: string): Promise<Omit<ProjectPerson, "hasSecondFactor">[]> {
  const rows = await db.projectMember.findMany({
    where: { projectId },
    orderBy: [{ role: "desc" }, { account: { usernameKey: "asc" } }],
    select: { accountId: true, role: true, createdAt: true, account: { select: { username: true } } },
  });
  return rows.map(({ role, account, ...row }) => ({ ...row, username: account.username, role: toRole(role) }));
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
