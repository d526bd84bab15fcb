import type { FactorContext } from "../../auth/factor.ts";
import { after, DAY } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { versionKey } from "../../lib/text/version.ts";
import { type Acting, type Managed, manageProject, type NotManaged, reportInProject } from "../../projects/manage/manage.ts";
import { raiseSerial } from "../../projects/upload-target.ts";

/** `no-such-release`: none that is out has this version. */
export type ReleaseChange = "done" | "no-such-release" | NotManaged;

/** How long a release that was closed takes files again. */
const OPENED_FOR = DAY;

type Named = Acting & { version: string };
type ReleaseRow = { id: string; version: string; yankedAt: Date | null };

/**
 * Yanks a release: installers leave it out unless they ask for exactly this version (PEP 592). The owners are told.
 * @param reason one line, which installers print; may be empty
 */
export function yankRelease(context: FactorContext, { reason, ...named }: Named & { reason: string }): Promise<ReleaseChange> {
  return changeRelease(context, named, async (context, { release, managed }) => {
    await context.db.release.update({
      where: { id: release.id },
      data: { yankedAt: release.yankedAt ?? context.clock.now(), yankedReason: reason },
    });
    await raiseSerial(context, managed.project.id);
    const detail = { version: release.version, ...(reason ? { why: reason, context: "why" } : {}) };
    await reportInProject(context, managed, { event: "release:yanked", detail });
  });
}

/** Takes the yanking of a release back; the owners are told. */
export function unyankRelease(context: FactorContext, named: Named): Promise<ReleaseChange> {
  return changeRelease(context, named, async (context, { release, managed }) => {
    if (!release.yankedAt) return;
    await context.db.release.update({ where: { id: release.id }, data: { yankedAt: null, yankedReason: null } });
    await raiseSerial(context, managed.project.id);
    await reportInProject(context, managed, { event: "release:unyanked", detail: { version: release.version } });
  });
}

/** Lets a release that was closed take files for a day more; the owners are told. */
export function openRelease(context: FactorContext, named: Named): Promise<ReleaseChange> {
  return changeRelease(context, named, async (context, { release, managed }) => {
    const opensUntil = after(context.clock.now(), OPENED_FOR);
    // One that is open for longer stays so.
    const { count } = await context.db.release.updateMany({
      where: { id: release.id, opensUntil: { lt: opensUntil } },
      data: { opensUntil },
    });
    if (count === 1) await reportInProject(context, managed, { event: "release:opened", detail: { version: release.version } });
  });
}

function changeRelease(
  context: FactorContext,
  { version, ...acting }: Named,
  work: (context: Context, found: { release: ReleaseRow; managed: Managed }) => Promise<void>,
): Promise<ReleaseChange> {
  return manageProject(context, acting, async (context, managed) => {
    const release = await findRelease(context, { projectId: acting.projectId, version });
    if (!release) return "no-such-release";
    await work(context, { release, managed });
    return "done";
  });
}

/** The release of a version that has a published file. */
export async function findRelease(
  { db }: Context,
  { projectId, version }: { projectId: string; version: string },
): Promise<ReleaseRow | null> {
  const key = versionKey(version);
  if (key === null) return null;
  return db.release.findFirst({
    where: { projectId, versionKey: key, files: { some: { publishedAt: { not: null } } } },
    select: { id: true, version: true, yankedAt: true },
  });
}
