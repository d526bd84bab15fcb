import type { FactorContext } from "../../auth/factor.ts";
import { provedByFactor } from "../../auth/step-up/proved-by-factor.ts";
import type { Context } from "../../lib/context.ts";
import { type Acting, type Managed, manageProject, type NotManaged, reportInProject } from "../../projects/manage/manage.ts";
import { freeBytes } from "../../projects/stored-bytes.ts";
import { raiseSerial } from "../../projects/upload-target.ts";
import type { ReleasePage } from "../releases/release-page.ts";
import { idOfSet, listWaiting, type WaitingFile } from "./waiting.ts";

/**
 * `changed`: these files do not wait any more. `no-fresh-factor`: the session did not prove a second factor last. `archived`: the project
 * takes no more files.
 */
export type Decision = "done" | "changed" | "no-fresh-factor" | "archived" | NotManaged;

type Named = Acting & { id: string };
type Chosen = { releaseId: string; version: string; files: WaitingFile[] };

/**
 * Publishes exactly the files of a set, for an owner who proved a second factor; a file that came since goes on waiting. The owners are
 * told. An archived project gets no new files, whenever they were uploaded (PEP 792).
 */
export function approveFiles(context: FactorContext, named: Named): Promise<Decision> {
  return decide(context, named, async (context, managed, { releaseId, version, files }) => {
    const { db, clock } = context;
    const { id: projectId, status } = managed.project;
    if (status === "archived") return "archived";
    const now = clock.now();
    const rows = await db.releaseFile.findMany({
      where: { id: { in: files.map(({ id }) => id) }, publishedAt: null },
      orderBy: [{ uploadedAt: "asc" }, { id: "asc" }],
      select: { id: true, filenameKey: true, sha256: true },
    });
    // As after an upload, the release shows what its last file says. The others' pages, of megabytes maybe, are not read.
    const last = await db.releaseFile.findUnique({ where: { id: rows.at(-1)?.id ?? "" }, select: { waitingPage: true } });
    const published = { publishedAt: now, waitingPage: null, ipAddress: "", tool: "" };
    await db.releaseFile.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: published });
    for (const { filenameKey: key, sha256 } of rows)
      await db.usedFilename.upsert({ where: { key }, create: { key, sha256, projectId, at: now }, update: {} });
    if (last?.waitingPage) await db.release.update({ where: { id: releaseId }, data: JSON.parse(last.waitingPage) as ReleasePage });
    await raiseSerial(context, projectId);
    await reportInProject(context, managed, { event: "release:files-approved", detail: { version, ...describe(files) } });
    return "done";
  });
}

/** Removes exactly the files of a set, whose names are free again. The owners are told. */
export function rejectFiles(context: FactorContext, named: Named): Promise<Decision> {
  return decide(context, named, async (context, managed, { releaseId, version, files }) => {
    await dropWaiting(context, { projectId: managed.project.id, releaseId, files });
    await reportInProject(context, managed, { event: "release:files-rejected", detail: { version, ...describe(files) } });
    return "done";
  });
}

/** Removes files that wait, and their release where it has no other; call it with the project locked. */
export async function dropWaiting(
  context: Context,
  { projectId, releaseId, files }: { projectId: string; releaseId: string; files: readonly Pick<WaitingFile, "id" | "size">[] },
): Promise<void> {
  const { db } = context;
  await db.releaseFile.deleteMany({ where: { id: { in: files.map(({ id }) => id) }, publishedAt: null } });
  await db.release.deleteMany({ where: { id: releaseId, files: { none: {} } } });
  await freeBytes(context, { projectId, bytes: BigInt(files.reduce((sum, { size }) => sum + size, 0)) });
}

/** The files of a set for texts: how many, and the first one's name. */
export function describe(files: readonly Pick<WaitingFile, "filename">[]): { count: number; file: string } {
  return { count: files.length, file: files[0]?.filename ?? "" };
}

function decide(
  context: FactorContext,
  { id, ...acting }: Named,
  work: (context: Context, managed: Managed, chosen: Chosen) => Promise<Decision>,
): Promise<Decision> {
  return manageProject(context, acting, async (context, managed) => {
    if (!(await provedByFactor(context, acting.accountId))) return "no-fresh-factor";
    const chosen = findChosen(await listWaiting(context, acting.projectId), id);
    if (!chosen) return "changed";
    return work(context, managed, chosen);
  });
}

/**
 * The files that an id names, among those that wait now. Files that came later stand behind those that were there when the page was shown;
 * any other difference makes it another set.
 */
function findChosen(sets: readonly Chosen[], id: string): Chosen | null {
  for (const { releaseId, version, files } of sets)
    for (let count = files.length; count > 0; count--) {
      const first = files.slice(0, count);
      if (idOfSet(first) === id) return { releaseId, version, files: first };
    }
  return null;
}
