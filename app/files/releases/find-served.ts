import type { Readable } from "node:stream";
import type { Context } from "../../lib/context.ts";
import { type ByteRange, fileKey } from "../../lib/storage.ts";
import { offersFiles } from "../../projects/find/find-indexed.ts";

/** The ending of the METADATA beside a wheel (PEP 658). */
const METADATA = ".metadata";

/** What stands at an address: a file, or the METADATA of a wheel; `size` in bytes. */
export type ServedFile = { sha256: string; size: number };

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
    select: { size: true, metadataSha256: true, metadataSize: true, release: { select: { projectId: true } } },
  });
  if (!file || !(await offersFiles(context, file.release.projectId))) return null;
  if (!isMetadata) return { sha256, size: Number(file.size) };
  if (!file.metadataSha256) return null;
  return { sha256: file.metadataSha256, size: file.metadataSize ?? (await countBytes(context, file.metadataSha256)) };
}

/** The size of METADATA, at most 4 MiB, that was kept before sizes were written down. */
async function countBytes({ storage }: Context, sha256: string): Promise<number> {
  let size = 0;
  for await (const chunk of await storage.read(fileKey(sha256))) size += (chunk as Buffer).length;
  return size;
}

/** The bytes of it, or a part of them. @throws MissingError where the storage has lost them */
export function readServedFile({ storage }: Context, { sha256 }: ServedFile, range?: ByteRange): Promise<Readable> {
  return storage.read(fileKey(sha256), range);
}
