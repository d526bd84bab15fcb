import type { Context } from "../../lib/context.ts";
import { lockProject } from "../../lib/database/statements/lock-project.ts";
import { project as projectSubject } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";
import { readProject } from "../find/find-project.ts";

/**
 * Holds a project back, so that it takes and offers nothing, or lets it go again; the owners are told. Call it in the transaction of
 * an admin's act.
 * @returns the project's name; null where there is no such project, or it is as asked for already
 */
export async function setQuarantine(
  context: Context,
  { projectId, quarantined, reason }: { projectId: string; quarantined: boolean; reason: string },
): Promise<string | null> {
  await lockProject(context, projectId);
  const project = await readProject(context, projectId);
  if (!project || (project.quarantinedAt !== null) === quarantined) return null;
  const quarantinedAt = quarantined ? context.clock.now() : null;
  await context.db.project.update({ where: { id: projectId }, data: { quarantinedAt, serial: { increment: 1 } } });
  const event = quarantined ? "project:quarantined" : "project:released";
  await report(context, { about: projectSubject(projectId), event, detail: { project: project.name }, reason });
  return project.name;
}
