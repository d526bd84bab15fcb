import type { Context } from "../lib/context.ts";
import { type ProjectRole, toRole } from "./role.ts";

/** Somebody of a project, as everybody sees them. */
type Member = { username: string; role: ProjectRole };

/** The people of a project: owners first, then by name. */
export async function listMembers({ db }: Context, projectId: string): Promise<Member[]> {
  const rows = await db.projectMember.findMany({
    where: { projectId },
    orderBy: [{ role: "desc" }, { account: { usernameKey: "asc" } }],
    select: { role: true, account: { select: { username: true } } },
  });
  return rows.map(({ role, account }) => ({ username: account.username, role: toRole(role) }));
}
