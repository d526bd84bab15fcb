import { after, DAY } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import type { Sweep } from "../../lib/sweep.ts";

/** How long the name of a deleted project is kept for its owners. */
const RESERVED = 90 * DAY;

/** Marks a project as deleted; call it with the project locked, after its files are gone. Its row keeps the name, for its owners. */
export async function markDeleted({ db, clock }: Context, projectId: string): Promise<void> {
  await db.projectInvitation.deleteMany({ where: { projectId } });
  await db.project.update({ where: { id: projectId }, data: { deletedAt: clock.now(), storedBytes: 0 } });
}

/** Frees the names of projects that were deleted 90 days ago. Few are: without "not null" SQLite, once it has statistics, reads all projects. */
export const sweepDeletedProjects: Sweep = async ({ db, clock }, { most }) =>
  (await db.project.deleteMany({ where: { deletedAt: { not: null, lte: after(clock.now(), -RESERVED) } }, limit: most })).count;
