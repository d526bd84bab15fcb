import type { FactorContext } from "../../auth/factor.ts";
import type { Context } from "../../lib/context.ts";
import { projectKey } from "../../projects/find/name.ts";
import { markDeleted } from "../../projects/manage/end-project.ts";
import { type Acting, type Managed, manageProject, type NotManaged, reportInProject } from "../../projects/manage/manage.ts";
import { freeBytes } from "../../projects/stored-bytes.ts";
import { findRelease } from "./change-release.ts";

/** `wrong-name`: what was typed is not the project's name. */
export type Deleted = "done" | "wrong-name" | "not-there" | NotManaged;

/** Deletes a file for good: its name never stands for other bytes. The owners are told. @param name the project's, typed again */
export function deleteFile(context: FactorContext, { file, ...typed }: Acting & { name: string; file: string }): Promise<Deleted> {
  return deleteFrom(context, typed, async (context, managed) => {
    const { id: projectId } = managed.project;
    const found = await context.db.releaseFile.findFirst({
      where: { filename: file, publishedAt: { not: null }, release: { projectId } },
      select: { id: true, size: true, release: { select: { id: true, version: true } } },
    });
    if (!found) return "not-there";
    const { release } = found;
    await context.db.releaseFile.delete({ where: { id: found.id } });
    // A release is what its files are.
    await context.db.release.deleteMany({ where: { id: release.id, files: { none: {} } } });
    await freeBytes(context, { projectId, bytes: found.size });
    await reportInProject(context, managed, { event: "release:file-deleted", detail: { file, version: release.version } });
    return "done";
  });
}

/** Deletes a release with all its files. @param name the project's, typed again */
export function deleteRelease(context: FactorContext, { version, ...typed }: Acting & { name: string; version: string }): Promise<Deleted> {
  return deleteFrom(context, typed, async (context, managed) => {
    const { id: projectId } = managed.project;
    const release = await findRelease(context, { projectId, version });
    if (!release) return "not-there";
    const { _sum } = await context.db.releaseFile.aggregate({ where: { releaseId: release.id }, _sum: { size: true } });
    await context.db.release.delete({ where: { id: release.id } });
    await freeBytes(context, { projectId, bytes: _sum.size ?? 0n });
    await reportInProject(context, managed, { event: "release:deleted", detail: { version: release.version } });
    return "done";
  });
}

/** Deletes a project with all its releases. Its name is kept for its owners for 90 days. @param name its own, typed again */
export function deleteProject(context: FactorContext, typed: Acting & { name: string }): Promise<Deleted> {
  return deleteFrom(context, typed, async (context, managed) => {
    const { id: projectId } = managed.project;
    await context.db.release.deleteMany({ where: { projectId } });
    await markDeleted(context, projectId);
    await reportInProject(context, managed, { event: "project:deleted" });
    return "done";
  });
}

/** The name is typed by hand, so that nobody deletes what stands beside what they mean. */
function deleteFrom(
  context: FactorContext,
  { name, ...acting }: Acting & { name: string },
  work: (context: Context, managed: Managed) => Promise<Deleted>,
): Promise<Deleted> {
  return manageProject(context, acting, async (context, managed) =>
    projectKey(name) === managed.project.nameKey ? work(context, managed) : "wrong-name",
  );
}
