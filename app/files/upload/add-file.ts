import type { Context } from "../../lib/context.ts";
import { newId } from "../../lib/random.ts";
import { toolOf } from "../../tokens/use/tool.ts";
import type { Metadata } from "../distribution/metadata.ts";
import { releasePage } from "../releases/release-page.ts";
import type { Uploader, WantedFile } from "./judge-upload.ts";
import type { ReceivedFile } from "./receive-file.ts";

/** The METADATA of a wheel, which is served beside it (PEP 658); `size` in bytes. */
export type KeptMetadata = { sha256: string; size: number };

/** A file whose bytes are kept, and what it says of itself. */
export type NewFile = {
  uploader: Uploader;
  file: WantedFile;
  received: ReceivedFile;
  metadata: Metadata;
  /** What is served beside it; null for an sdist. */
  ownMetadata: KeptMetadata | null;
};

type AddedFile = NewFile & { projectId: string; releaseId: string; member: string; waiting: boolean };

/**
 * Adds a file to its release. One that waits for approval holds its name by being there; of one that is published the name is used for
 * good.
 * @param member the user name of who uploads it
 */
export async function addFile(context: Context, added: AddedFile): Promise<void> {
  const { db, clock, random, client } = context;
  const { uploader, file, received, metadata, ownMetadata, projectId, releaseId, member, waiting } = added;
  const { filename, filenameKey, filetype, size, sha256 } = file;
  const uploadedAt = clock.now();
  await db.releaseFile.create({
    data: {
      id: newId(random),
      releaseId,
      filename,
      filenameKey,
      filetype,
      size,
      sha256,
      md5: received.md5,
      blake2: received.blake2,
      metadataSha256: ownMetadata?.sha256 ?? null,
      metadataSize: ownMetadata?.size ?? null,
      requiresPython: metadata.requiresPython,
      uploadedAt,
      uploadedBy: member,
      uploadedById: uploader.accountId,
      tokenId: uploader.token?.id ?? null,
      tokenLabel: uploader.token?.label ?? null,
      // For who approves it: nobody else is shown where it came from.
      ipAddress: waiting ? client.ipAddress : "",
      tool: waiting ? toolOf(client.userAgent) : "",
      publishedAt: waiting ? null : uploadedAt,
      waitingPage: waiting ? JSON.stringify(releasePage(metadata)) : null,
    },
  });
  if (!waiting) await db.usedFilename.create({ data: { key: filenameKey, sha256, projectId, at: uploadedAt } });
}
