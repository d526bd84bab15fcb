import type { Context } from "../lib/context.ts";

/** Gives a deleted file's bytes back to its project, and counts the change; call it with the project locked. */
export async function freeBytes({ db }: Context, { projectId, bytes }: { projectId: string; bytes: bigint }): Promise<void> {
  await db.project.update({ where: { id: projectId }, data: { storedBytes: { decrement: bytes }, serial: { increment: 1 } } });
}
