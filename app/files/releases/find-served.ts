import type { Readable } from "node:stream";
import type { Context } from "../../lib/context.ts";
import { type ByteRange, fileKey } from "../../lib/storage.ts";
import { offersFiles } from "../../projects/find/find-indexed.ts";

/** The ending of the METADATA beside a wheel (PEP 658). */
const METADATA = ".metadata";

/** What stands at an address: a file, or the METADATA of a wheel. `size` is null where it is not known before it was read. */
export type ServedFile = { sha256: string; size: number | null };

/**
 * What is served at the address with this SHA-256 and name: null where no such file was published, where its project was deleted or
 * is held back, and where it has no METADATA of its own. Yanked releases are served.
 */
export async function findServedFile(
  context: Context,
  { sha256, filename }: { sha256: string; filename: string },
): Promise<ServedFile | null> {
  const isMetadata = filename.endsWith(METADATA);
  const file = await context.db.releaseFile.findFirst({
    where: { sha256, filename: isMetadata ? filename.slice(0, -METADATA.length) : filename, publishedAt: { not: null } },
    select: { size: true, metadataSha256: true, release: { select: { projectId: true } } },
  });
  if (!file || !(await offersFiles(context, file.release.projectId))) return null;
  if (!isMetadata) return { sha256, size: Number(file.size) };
  return file.metadataSha256 ? { sha256: file.metadataSha256, size: null } : null;
}

/** The bytes of it, or a part of them. @throws MissingError where the storage has lost them */
export function readServedFile({ storage }: Context, { sha256 }: ServedFile, range?: ByteRange): Promise<Readable> {
  return storage.read(fileKey(sha256), range);
}
