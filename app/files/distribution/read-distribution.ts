import { versionKey } from "../../lib/text/version.ts";
import { projectKey } from "../../projects/find/name.ts";
import { ArchiveError, type ArchiveRefusal } from "../archive/archive-error.ts";
import { readTar } from "../archive/tar.ts";
import { type ReadFiles, readZip } from "../archive/zip.ts";
import { type FilenameRefusal, readFilename } from "./filename.ts";
import { type Metadata, type MetadataRefusal, readMetadata } from "./metadata.ts";

/** What a wheel or a source distribution says of itself: the bytes of its METADATA or PKG-INFO, and what they mean. */
export type Distribution = { metadata: Metadata; metadataBytes: Uint8Array };

/**
 * `no-dist-info`, `several-dist-info`, `other-dist-info`: a wheel has one folder `NAME-VERSION.dist-info`, of its own name and
 * version; `no-metadata`, `no-wheel-file`, `no-record`: a file that has to be in it; `several-folders`: an sdist has one folder on top;
 * `no-pkg-info`; `name-differs`, `version-differs`: the metadata is of something else than the file name.
 */
export type DistributionRefusal =
  | ArchiveRefusal
  | MetadataRefusal
  | FilenameRefusal
  | "no-dist-info"
  | "several-dist-info"
  | "other-dist-info"
  | "no-metadata"
  | "no-wheel-file"
  | "no-record"
  | "several-folders"
  | "no-pkg-info"
  | "name-differs"
  | "version-differs";

type Refused = { kind: "refused"; reason: DistributionRefusal };
type Found = { kind: "found"; metadataBytes: Buffer };

const refused = (reason: DistributionRefusal): Refused => ({ kind: "refused", reason });

/** Reads a file as what its name says it is: in the thread of read-archive.ts, for it can take long. */
export async function readDistribution({
  path,
  filename,
}: {
  path: string;
  filename: string;
}): Promise<({ kind: "read" } & Distribution) | Refused> {
  const named = readFilename(filename);
  if (named.kind === "refused") return named;
  try {
    const found = named.filetype === "sdist" ? await readSdist(path) : await readWheel(path, named);
    if (found.kind === "refused") return found;
    const read = readMetadata(found.metadataBytes);
    if (read.kind === "refused") return read;
    const reason = whyOther(read.metadata, filename);
    return reason ? refused(reason) : { kind: "read", metadata: read.metadata, metadataBytes: found.metadataBytes };
  } catch (error) {
    if (error instanceof ArchiveError) return refused(error.reason);
    throw error;
  }
}

/** The file name is read once more by the name that the metadata has: what is between the hyphens is known only then. */
function whyOther({ name, versionKey }: Metadata, filename: string): DistributionRefusal | null {
  const named = readFilename(filename, { name });
  if (named.kind === "refused") return named.reason;
  return named.versionKey === versionKey ? null : "version-differs";
}

/** "Binary distribution format", "File contents". */
async function readWheel(path: string, named: { nameKey: string; versionKey: string }): Promise<Found | Refused> {
  const archive = await readZip(path, (name) => /^[^/]+\.dist-info\/METADATA$/.test(name));
  const folders = [...topsOf(archive)].filter((top) => top.toLowerCase().endsWith(".dist-info"));
  const [folder] = folders;
  if (!folder) return refused("no-dist-info");
  if (folders.length > 1) return refused("several-dist-info");
  const stem = folder.slice(0, -".dist-info".length);
  const at = stem.lastIndexOf("-");
  const isIts = projectKey(stem.slice(0, at)) === named.nameKey && versionKey(stem.slice(at + 1)) === named.versionKey;
  if (!isIts) return refused("other-dist-info");
  const metadataBytes = archive.files.get(`${folder}/METADATA`);
  if (!metadataBytes) return refused("no-metadata");
  if (!archive.names.includes(`${folder}/WHEEL`)) return refused("no-wheel-file");
  if (!archive.names.includes(`${folder}/RECORD`)) return refused("no-record");
  return { kind: "found", metadataBytes };
}

/** "Source distribution format". Its folder is not compared: old tools name it in their own ways. */
async function readSdist(path: string): Promise<Found | Refused> {
  const archive = await readTar(path, (name) => /^[^/]+\/PKG-INFO$/.test(name));
  const [folder, ...others] = topsOf(archive);
  if (others.length > 0) return refused("several-folders");
  const metadataBytes = archive.files.get(`${folder}/PKG-INFO`);
  return metadataBytes ? { kind: "found", metadataBytes } : refused("no-pkg-info");
}

/** The first part of each name. */
function topsOf({ names }: ReadFiles): Set<string> {
  return new Set(names.map((name) => name.split("/")[0] ?? ""));
}
