import type { Context } from "../../lib/context.ts";
import type { ProjectStatus } from "../../lib/project-words.ts";
import { toStatus } from "./find-project.ts";
import { isProjectName, projectKey } from "./name.ts";

/** What installers see of a project beside its files. */
export type IndexedProject = {
  id: string;
  nameKey: string;
  /** By the names of PEP 792. */
  status: ProjectStatus | "quarantined";
  /** Grows with each change of what installers see. */
  serial: number;
};

export type FoundProject =
  | { kind: "found"; project: IndexedProject }
  /** The name is written in another way than its normalised one. */
  | { kind: "elsewhere"; nameKey: string }
  | { kind: "unknown" };

/** The project of a name as it stands in an address of the index (PEP 503): only the normalised name is one. */
export async function findIndexedProject({ db }: Context, name: string): Promise<FoundProject> {
  if (!isProjectName(name)) return { kind: "unknown" };
  const nameKey = projectKey(name);
  if (nameKey !== name) return { kind: "elsewhere", nameKey };

  const row = await db.project.findUnique({ where: { nameKey } });
  if (!row || row.deletedAt) return { kind: "unknown" };
  const { id, serial } = row;
  const status = row.quarantinedAt ? "quarantined" : toStatus(row.status);
  return { kind: "found", project: { id, nameKey, status, serial } };
}

/** Whether installers may have the project's files: it is neither deleted nor held back. */
export async function offersFiles({ db }: Context, projectId: string): Promise<boolean> {
  const row = await db.project.findUnique({ where: { id: projectId }, select: { deletedAt: true, quarantinedAt: true } });
  return row !== null && !row.deletedAt && !row.quarantinedAt;
}
