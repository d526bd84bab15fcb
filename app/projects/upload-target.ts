import type { Context } from "../lib/context.ts";

/** What an upload needs to know of its project. */
export type UploadTarget = {
  id: string;
  name: string;
  /** `quarantined`: an admin holds it back; `archived`: it takes no more uploads. */
  closed: "quarantined" | "archived" | null;
  needsApproval: boolean;
  storedBytes: bigint;
};

/** The project of this normalised name; null where there is none, or only the name of a deleted one. */
export async function findUploadTarget({ db }: Context, nameKey: string): Promise<UploadTarget | null> {
  const found = await db.project.findUnique({ where: { nameKey } });
  if (!found || found.deletedAt) return null;
  const { id, name, needsApproval, storedBytes } = found;
  return {
    id,
    name,
    needsApproval,
    storedBytes,
    closed: found.quarantinedAt ? "quarantined" : found.status === "archived" ? "archived" : null,
  };
}

/**
 * Takes some of the project's quota, by one conditional write.
 * @param quota bytes that the files of a project can have together
 * @returns false where they would be more
 */
export async function takeBytes(
  { db }: Context,
  { projectId, bytes, quota }: { projectId: string; bytes: number; quota: number },
): Promise<boolean> {
  const { count } = await db.project.updateMany({
    where: { id: projectId, storedBytes: { lte: quota - bytes } },
    data: { storedBytes: { increment: bytes } },
  });
  return count === 1;
}

/** Notes that installers see something new of the project. */
export async function raiseSerial({ db }: Context, projectId: string): Promise<void> {
  await db.project.updateMany({ where: { id: projectId }, data: { serial: { increment: 1 } } });
}
