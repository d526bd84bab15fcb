import { createHash } from "node:crypto";
import { after, HOUR } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { LIFETIMES } from "../../lib/lifetimes.ts";
import { reportFile } from "../releases/report-file.ts";

/** Files of a release come one after the other: one mail tells of all that come within this time. */
const TOLD_FOR = HOUR;

/** A file that waits for approval, and where it came from. */
export type WaitingFile = {
  id: string;
  filename: string;
  size: number;
  sha256: string;
  uploadedAt: Date;
  uploadedBy: string;
  tokenLabel: string | null;
  ipAddress: string;
  tool: string;
};

/** The files of one release that wait, as they are at this moment. */
export type WaitingSet = {
  /** Names exactly these files: with one more or less it is another id. */
  id: string;
  releaseId: string;
  version: string;
  /** When the first of them is removed, if nobody decides. */
  goesAt: Date;
  files: WaitingFile[];
};

const SHOWN = {
  id: true,
  filename: true,
  size: true,
  sha256: true,
  uploadedAt: true,
  uploadedBy: true,
  tokenLabel: true,
  ipAddress: true,
  tool: true,
} as const;

/** The sets of a project that wait, the oldest first. */
export async function listWaiting({ db }: Context, projectId: string): Promise<WaitingSet[]> {
  const rows = await db.releaseFile.findMany({
    where: { publishedAt: null, release: { projectId } },
    orderBy: [{ uploadedAt: "asc" }, { id: "asc" }],
    // Not the pages that wait with them: each may have a description of megabytes.
    select: { ...SHOWN, release: { select: { id: true, version: true } } },
  });
  const byRelease = new Map<string, WaitingSet>();
  for (const { release, size, ...file } of rows) {
    const set = byRelease.get(release.id) ?? {
      id: "",
      releaseId: release.id,
      version: release.version,
      goesAt: after(file.uploadedAt, LIFETIMES.waitingFile),
      files: [],
    };
    set.files.push({ ...file, size: Number(size) });
    byRelease.set(release.id, set);
  }
  return [...byRelease.values()].map((set) => ({ ...set, id: idOfSet(set.files) }));
}

/** How many files of the project wait. */
export function countWaiting({ db }: Context, projectId: string): Promise<number> {
  return db.releaseFile.count({ where: { publishedAt: null, release: { projectId } } });
}

/** The id of a set of files: a hash over which they are and what they hold. */
export function idOfSet(files: readonly Pick<WaitingFile, "id" | "sha256">[]): string {
  const named = files.map(({ id, sha256 }) => `${id} ${sha256}`).sort();
  return createHash("sha256").update(named.join("\n")).digest("base64url");
}

type Waits = { project: { id: string; name: string }; releaseId: string; file: string; version: string; member: string };

/**
 * Writes that a file waits into its project's history, and tells the owners once an hour; call it in the transaction of the
 * upload, before the file is added.
 */
export async function reportWaiting(context: Context, { project, releaseId, file, version, member }: Waits): Promise<void> {
  const since = after(context.clock.now(), -TOLD_FOR);
  const isTold = (await context.db.releaseFile.count({ where: { releaseId, publishedAt: null, uploadedAt: { gte: since } } })) > 0;
  const detail = { project: project.name, version, file, member };
  await reportFile(context, { isTold, projectId: project.id, detail, events: ["release:file-waits", "release:file-waits-too"] });
}
