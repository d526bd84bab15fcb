import type { Context } from "../../lib/context.ts";
import { compareVersions, isPreRelease, versionKey } from "../../lib/text/version.ts";
import { type RenderedDescription, renderDescription } from "../description/render-description.ts";
import type { Metadata } from "../distribution/metadata.ts";

/** A release in the list of a project's page. */
export type ShownVersion = {
  version: string;
  createdAt: Date;
  isPreRelease: boolean;
  /** Why it was yanked, empty where nobody said; null where it was not. */
  yanked: string | null;
};

/** What the metadata of a release says beside its description. */
export type ShownMetadata = Partial<Omit<Metadata, "description" | "descriptionType">>;

export type ShownFile = { filename: string; filetype: string; size: number; sha256: string; blake2: string; uploadedAt: Date };

/** A release as everybody sees it. */
type ShownRelease = ShownVersion & {
  metadata: ShownMetadata;
  /** Null where it has none. */
  description: RenderedDescription | null;
  files: ShownFile[];
};

/** What stands on a project's page; `release` is null where nothing is published. */
export type ShownProject = {
  release: ShownRelease | null;
  /** Whether that is the one that installers take when none is asked for. */
  isLatest: boolean;
  /** One page of all, the newest version first. */
  versions: ShownVersion[];
  pages: number;
};

export const VERSIONS_PER_PAGE = 50;
const PUBLISHED = { publishedAt: { not: null } };

/**
 * The releases of a project that have published files, and one of them whole. Ask it only for a project that is neither deleted nor
 * held back.
 * @param version the release to show, however its version is written; without it the one that installers take
 * @returns null where there is no such version, or no such page
 */
export async function showProject(
  context: Context,
  { projectId, version, page = 1 }: { projectId: string; version?: string | undefined; page?: number },
): Promise<ShownProject | null> {
  const rows = await listVersions(context, projectId);
  const latest = latestOf(rows);
  const asked = version === undefined ? latest : rows.find(({ key }) => key === versionKey(version));
  const pages = Math.max(1, Math.ceil(rows.length / VERSIONS_PER_PAGE));
  if (page > pages || (version !== undefined && !asked)) return null;
  return {
    release: asked ? await readRelease(context, asked) : null,
    isLatest: asked === latest,
    versions: rows.slice((page - 1) * VERSIONS_PER_PAGE, page * VERSIONS_PER_PAGE).map(shown),
    pages,
  };
}

type VersionRow = ShownVersion & { id: string; key: string };

/** All of them: versions are ordered by PEP 440, which no database knows. */
async function listVersions({ db }: Context, projectId: string): Promise<VersionRow[]> {
  const rows = await db.release.findMany({
    where: { projectId, files: { some: PUBLISHED } },
    select: { id: true, version: true, versionKey: true, createdAt: true, yankedAt: true, yankedReason: true },
  });
  return rows
    .map(({ id, version, versionKey, createdAt, yankedAt, yankedReason }) => ({
      id,
      key: versionKey,
      version,
      createdAt,
      isPreRelease: isPreRelease(versionKey),
      yanked: yankedAt ? (yankedReason ?? "") : null,
    }))
    .sort((a, b) => compareVersions(b.key, a.key));
}

/** As installers choose: no yanked one where there is another, and no pre-release where there is another. */
function latestOf(newestFirst: VersionRow[]): VersionRow | undefined {
  const offered = newestFirst.filter(({ yanked }) => yanked === null);
  return offered.find(({ isPreRelease }) => !isPreRelease) ?? offered[0] ?? newestFirst[0];
}

async function readRelease(context: Context, row: VersionRow): Promise<ShownRelease> {
  const { metadata, description, descriptionType, files } = await context.db.release.findUniqueOrThrow({
    where: { id: row.id },
    select: {
      metadata: true,
      description: true,
      descriptionType: true,
      files: {
        where: PUBLISHED,
        orderBy: { filenameKey: "asc" },
        select: { filename: true, filetype: true, size: true, sha256: true, blake2: true, uploadedAt: true },
      },
    },
  });
  return {
    ...shown(row),
    metadata: JSON.parse(metadata) as ShownMetadata,
    description: description ? await renderDescription(context, { text: description, type: descriptionType ?? "text/plain" }) : null,
    files: files.map(({ size, ...file }) => ({ ...file, size: Number(size) })),
  };
}

function shown({ version, createdAt, isPreRelease, yanked }: VersionRow): ShownVersion {
  return { version, createdAt, isPreRelease, yanked };
}
