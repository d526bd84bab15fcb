import type { Context } from "../../lib/context.ts";

/** A release in a project's feed. */
export type PublishedRelease = { version: string; summary: string | null; publishedAt: Date };

const MOST = 50;
/** A release has hundreds of wheels at the most. */
const MOST_FILES = 2000;

/** The latest releases of a project, by when their first file was published, the latest first. */
export async function listPublished({ db }: Context, projectId: string): Promise<PublishedRelease[]> {
  const files = await db.releaseFile.findMany({
    where: { publishedAt: { not: null }, release: { projectId } },
    orderBy: { publishedAt: "desc" },
    take: MOST_FILES,
    select: { releaseId: true, publishedAt: true },
  });
  const first = new Map<string, Date>();
  for (const { releaseId, publishedAt } of files) if (publishedAt) first.set(releaseId, publishedAt);
  const latest = [...first].sort(([, a], [, b]) => b.getTime() - a.getTime()).slice(0, MOST);
  const rows = await db.release.findMany({
    where: { id: { in: latest.map(([id]) => id) } },
    select: { id: true, version: true, metadata: true },
  });
  return latest.flatMap(([id, publishedAt]) => {
    const row = rows.find((row) => row.id === id);
    return row ? [{ version: row.version, summary: (JSON.parse(row.metadata) as { summary?: string }).summary ?? null, publishedAt }] : [];
  });
}
