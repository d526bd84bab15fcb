import type { Context } from "../../lib/context.ts";
import { type ProjectRole, toRole } from "./role.ts";

/** A project of somebody's, and what they are in it. */
export type OwnProject = { id: string; name: string; role: ProjectRole };

/** The account's projects that are not deleted, by name. */
export async function listProjectsOf({ db }: Context, accountId: string): Promise<OwnProject[]> {
  const rows = await db.projectMember.findMany({
    where: { accountId, project: { deletedAt: null } },
    orderBy: { project: { nameKey: "asc" } },
    select: { role: true, project: { select: { id: true, name: true } } },
  });
  return rows.map(({ role, project }) => ({ ...project, role: toRole(role) }));
}
