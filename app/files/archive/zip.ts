import { closeSync, createReadStream, fstatSync, openSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { ArchiveError, asRefusal } from "./archive-error.ts";
import { checkRead } from "./limits.ts";
import { Paths } from "./paths.ts";
import { readAt } from "./read-at.ts";
import { isTarHeader } from "./tar-header.ts";
import { readDirectory } from "./zip-directory.ts";
import { checkReadable, nameOf, STORED, type ZipEntry } from "./zip-entry.ts";
import { type Placed, placeEntries } from "./zip-local.ts";

/** An archive of which each byte was looked at: its names, and the bytes of the files that were wanted. */
export type ReadFiles = { names: string[]; files: Map<string, Buffer> };

/** Entries up to these sizes are expanded at a stroke; larger ones in pieces. */
const SMALL_COMPRESSED = 1024 * 1024;
const SMALL = 8 * 1024 * 1024;
const TAR_BLOCK = 512;

/**
 * Reads a zip, by `isWanted` some of its files whole; all others are expanded too, so that sizes and checksums are true.
 * @throws ArchiveError where it is not taken
 */
export async function readZip(path: string, isWanted: (name: string) => boolean): Promise<ReadFiles> {
  const fd = openSync(path, "r");
  try {
    const { size } = fstatSync(fd);
    const { entries, start } = readDirectory(fd, size);
    if (size >= TAR_BLOCK && isTarHeader(readAt(fd, 0, TAR_BLOCK))) throw new ArchiveError("two-formats");
    const paths = new Paths();
    const named = entries.map((entry) => ({ ...entry, name: addEntry(paths, entry) }));
    paths.checkFolders();
    const files = new Map<string, Buffer>();
    for (const entry of placeEntries(fd, named, start)) {
      if (isWanted(entry.name)) files.set(entry.name, readWhole(fd, entry));
      else await expand(fd, path, entry);
    }
    return { names: named.map(({ name }) => name), files };
  } finally {
    closeSync(fd);
  }
}

function addEntry(paths: Paths, entry: ZipEntry): string {
  checkReadable(entry);
  const name = nameOf(entry);
  const isFolder = name.endsWith("/");
  if (isFolder && entry.size > 0) throw new ArchiveError("damaged");
  return paths.add(name, isFolder ? "directory" : "file");
}

function readWhole(fd: number, entry: Placed): Buffer {
  checkRead(entry.size);
  checkRead(entry.compressedSize);
  return expandWhole(fd, entry);
}

async function expand(fd: number, path: string, entry: Placed): Promise<void> {
  if (entry.compressedSize <= SMALL_COMPRESSED && entry.size <= SMALL) expandWhole(fd, entry);
  else await expandInPieces(path, entry);
}

function expandWhole(fd: number, entry: Placed): Buffer {
  const stored = readAt(fd, entry.dataStart, entry.compressedSize);
  const bytes = entry.method === STORED ? stored : inflate(stored, entry.size);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc32) throw new ArchiveError("damaged");
  return bytes;
}

/** Never more than `size` bytes and one, whatever the stream has. */
function inflate(stored: Buffer, size: number): Buffer {
  try {
    // With `info` it says as well how many bytes it read; @types/node does not know that.
    const { buffer, engine } = inflateRawSync(stored, { info: true, maxOutputLength: size + 1 }) as unknown as Inflated;
    if (engine.bytesWritten !== stored.length) throw new ArchiveError("damaged");
    return buffer;
  } catch {
    throw new ArchiveError("damaged");
  }
}

type Inflated = { buffer: Buffer; engine: { bytesWritten: number } };

async function expandInPieces(path: string, { dataStart, compressedSize, size, method, crc32: expected }: Placed): Promise<void> {
  const stored = createReadStream(path, { start: dataStart, end: dataStart + compressedSize - 1 });
  let count = 0;
  let checksum = 0;
  const inflater = createInflateRaw();
  const add = async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) {
      count += piece.length;
      if (count > size) throw new ArchiveError("damaged");
      checksum = crc32(piece, checksum);
    }
  };
  try {
    await (method === STORED ? pipeline(stored, add) : pipeline(stored, inflater, add));
  } catch (error) {
    throw asRefusal(error);
  }
  if (method !== STORED && inflater.bytesWritten !== compressedSize) throw new ArchiveError("damaged");
  if (count !== size || checksum !== expected) throw new ArchiveError("damaged");
}
