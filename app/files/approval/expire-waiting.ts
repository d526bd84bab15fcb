import { after } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { lockProject } from "../../lib/database/statements/lock-project.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { LIFETIMES } from "../../lib/lifetimes.ts";
import { project as projectSubject } from "../../lib/subject.ts";
import type { Sweep } from "../../lib/sweep.ts";
import { readProject } from "../../projects/find/find-project.ts";
import { report } from "../../report/report.ts";
import { describe, dropWaiting } from "./decide-waiting.ts";

/** Removes files that nobody decided about in time; their names are free again, and the owners of their projects are told. */
export const sweepWaiting: Sweep = async (context, { most }) => {
  const { db, clock } = context;
  const isOld = { publishedAt: null, uploadedAt: { lte: after(clock.now(), -LIFETIMES.waitingFile) } };
  const rows = await db.releaseFile.findMany({
    where: isOld,
    take: most,
    select: { releaseId: true, release: { select: { projectId: true } } },
  });
  const releases = new Map(rows.map(({ releaseId, release }) => [releaseId, release.projectId]));
  let removed = 0;
  for (const [releaseId, projectId] of releases) removed += await expire(context, { releaseId, projectId, isOld });
  return removed;
};

/** Not the page that waits with each, which may have a description of megabytes. */
const EXPIRED = { id: true, filename: true, size: true, release: { select: { version: true } } } as const;

type Old = { releaseId: string; projectId: string; isOld: { publishedAt: null; uploadedAt: { lte: Date } } };

function expire(context: Context, { releaseId, projectId, isOld }: Old): Promise<number> {
  return transaction(context, async (context) => {
    await lockProject(context, projectId);
    const rows = await context.db.releaseFile.findMany({ where: { releaseId, ...isOld }, select: EXPIRED });
    const project = await readProject(context, projectId);
    const [first] = rows;
    if (!first || !project) return 0;
    const files = rows.map(({ id, filename, size }) => ({ id, filename, size: Number(size) }));
    await dropWaiting(context, { projectId, releaseId, files });
    const detail = { project: project.name, version: first.release.version, ...describe(files) };
    await report(context, { about: projectSubject(projectId), event: "release:files-expired", detail });
    return rows.length;
  });
}
