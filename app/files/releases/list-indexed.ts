import type { Context } from "../../lib/context.ts";
import type { IndexedProject } from "../../projects/find/find-indexed.ts";

/** Of how many releases the files are read by one statement: a page may be long, and what is not sent yet is held in memory. */
const BATCH = 25;

/** What installers see of a file. */
export type IndexedFile = {
  filename: string;
  /** Of its release, as its metadata wrote it. */
  version: string;
  sha256: string;
  size: number;
  /** The SHA-256 of the METADATA that is served beside it; null for an sdist. */
  metadataSha256: string | null;
  requiresPython: string | null;
  publishedAt: Date;
  /** Why its release was yanked, empty where nobody said; null where it was not. */
  yanked: string | null;
};

/** The files that a project offers, those of some releases at a time; a project that is held back offers none. */
export async function* listIndexedFiles({ db }: Context, { id: projectId, status }: IndexedProject): AsyncGenerator<IndexedFile[]> {
  if (status === "quarantined") return;
  const rows = await db.release.findMany({
    where: { projectId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, version: true, yankedAt: true, yankedReason: true },
  });
  const releases = new Map(rows.map(({ id, ...release }) => [id, release]));
  const ids = [...releases.keys()];
  for (let start = 0; start < ids.length; start += BATCH) {
    const files = await db.releaseFile.findMany({
      where: { releaseId: { in: ids.slice(start, start + BATCH) } },
      orderBy: { filenameKey: "asc" },
      select: {
        releaseId: true,
        filename: true,
        sha256: true,
        size: true,
        metadataSha256: true,
        requiresPython: true,
        publishedAt: true,
      },
    });
    yield files.flatMap(({ releaseId, size, publishedAt, ...file }) => {
      const release = releases.get(releaseId);
      // What waits for approval stands nowhere.
      if (!release || !publishedAt) return [];
      const yanked = release.yankedAt ? (release.yankedReason ?? "") : null;
      return [{ ...file, version: release.version, size: Number(size), publishedAt, yanked }];
    });
  }
}
