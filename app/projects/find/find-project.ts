import type { Context } from "../../lib/context.ts";
import { PROJECT_STATUSES, type ProjectStatus } from "../../lib/project-words.ts";
import { isProjectName, projectKey } from "./name.ts";

export type { ProjectStatus };

/** A project that is not deleted. */
export type ProjectRecord = {
  id: string;
  name: string;
  /** The name normalised (PEP 503). */
  nameKey: string;
  createdAt: Date;
  status: ProjectStatus;
  quarantinedAt: Date | null;
  needsTwoFactors: boolean;
  needsApproval: boolean;
};

const record = {
  id: true,
  name: true,
  nameKey: true,
  createdAt: true,
  status: true,
  quarantinedAt: true,
  needsTwoFactors: true,
  needsApproval: true,
} as const;

/** The project of a name, however that is written; null where there is none. */
export async function findProject({ db }: Context, name: string): Promise<ProjectRecord | null> {
  const nameKey = isProjectName(name) ? projectKey(name) : "";
  const row = await db.project.findUnique({ where: { nameKey, deletedAt: null }, select: record });
  return row && withStatus(row);
}

/** The project of this id; null where there is none. */
export async function readProject({ db }: Context, id: string): Promise<ProjectRecord | null> {
  const row = await db.project.findUnique({ where: { id, deletedAt: null }, select: record });
  return row && withStatus(row);
}

function withStatus<Row extends { status: string }>(row: Row): Row & { status: ProjectStatus } {
  return { ...row, status: toStatus(row.status) };
}

/** A status as it is stored. */
export function toStatus(stored: string): ProjectStatus {
  return PROJECT_STATUSES.find((status) => status === stored) ?? "archived";
}
