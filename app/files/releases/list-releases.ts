import type { Context } from "../../lib/context.ts";

/** A release as the owners of its project see it. */
export type ManagedRelease = {
  id: string;
  version: string;
  createdAt: Date;
  /** Whether it takes further files. */
  isOpen: boolean;
  yankedAt: Date | null;
  yankedReason: string | null;
  files: { filename: string; size: number; uploadedAt: Date }[];
};

const RELEASES_PER_PAGE = 20;

/** A page of a project's releases that have published files, the latest first. `page` begins at 1. */
export async function listReleases(
  { db, clock }: Context,
  { projectId, page }: { projectId: string; page: number },
): Promise<{ releases: ManagedRelease[]; isLast: boolean }> {
  const published = { publishedAt: { not: null } };
  const rows = await db.release.findMany({
    where: { projectId, files: { some: published } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    skip: (page - 1) * RELEASES_PER_PAGE,
    take: RELEASES_PER_PAGE + 1,
    select: {
      ...{ id: true, version: true, createdAt: true, opensUntil: true, yankedAt: true, yankedReason: true },
      files: { where: published, orderBy: { filenameKey: "asc" }, select: { filename: true, size: true, uploadedAt: true } },
    },
  });
  const releases = rows.slice(0, RELEASES_PER_PAGE).map(({ id, version, createdAt, opensUntil, yankedAt, yankedReason, files }) => ({
    id,
    version,
    createdAt,
    isOpen: opensUntil > clock.now(),
    yankedAt,
    yankedReason,
    files: files.map(({ size, ...file }) => ({ ...file, size: Number(size) })),
  }));
  return { releases, isLast: rows.length <= RELEASES_PER_PAGE };
}
