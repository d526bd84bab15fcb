import { ArchiveError } from "./archive-error.ts";
import { checkEntries, checkExpansion } from "./limits.ts";
import { readAt } from "./read-at.ts";
import { readExtra, type Sizes, type ZipEntry } from "./zip-entry.ts";

/** Signatures of records (APPNOTE.TXT 4.3). */
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY = 0x02014b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const END_64_BYTES = 56;
const DIRECTORY_BYTES = 46;
/** Bytes of the whole directory: a hundred thousand names of 300 bytes. */
const MAX_DIRECTORY = 32 * 1024 * 1024;
const UNIX = 3;
const FILE_TYPE = 0xf000;
const SYMBOLIC_LINK = 0xa000;

/**
 * The entries of a zip by its directory, which has to end where the file does.
 * @throws ArchiveError where a reader could find another directory, or there are too many entries
 */
export function readDirectory(fd: number, size: number): { entries: ZipEntry[]; start: number } {
  const { count, bytes, start, end } = findDirectory(fd, size);
  checkEntries(count);
  if (bytes > MAX_DIRECTORY) throw new ArchiveError("too-many-entries");
  if (start + bytes !== end) throw new ArchiveError("extra-bytes");
  const directory = readAt(fd, start, bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(directory, at);
    entries.push(entry);
    at = next;
  }
  if (at !== bytes) throw new ArchiveError("extra-bytes");
  checkExpansion(
    entries.reduce((sum, entry) => sum + entry.size, 0),
    size,
  );
  return { entries, start };
}

function findDirectory(fd: number, size: number): { count: number; bytes: number; start: number; end: number } {
  if (size < END_BYTES) throw new ArchiveError("not-an-archive");
  const at = size - END_BYTES;
  const record = readAt(fd, at, END_BYTES);
  // No comment is taken: readers look for the record in it.
  if (record.readUInt32LE(0) !== END || record.readUInt16LE(20) !== 0) throw new ArchiveError(endsLater(fd, size));
  if (record.readUInt32LE(4) !== 0 || record.readUInt16LE(8) !== record.readUInt16LE(10)) throw new ArchiveError("damaged");
  const found = { count: record.readUInt16LE(10), bytes: record.readUInt32LE(12), start: record.readUInt32LE(16), end: at };
  return readEnd64(fd, found) ?? found;
}

/** Whether there is a zip in it that something was put behind. */
function endsLater(fd: number, size: number): "extra-bytes" | "not-an-archive" {
  const bytes = Math.min(size, 0xffff + END_BYTES);
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(END);
  return readAt(fd, size - bytes, bytes).includes(signature) ? "extra-bytes" : "not-an-archive";
}

type Found = { count: number; bytes: number; start: number; end: number };

/** The record of Zip64, where there is one: it stands right before its locator, and what both records say is the same. */
function readEnd64(fd: number, found: Found): Found | null {
  const at = found.end - LOCATOR_BYTES - END_64_BYTES;
  if (at < 0) return null;
  const locator = readAt(fd, found.end - LOCATOR_BYTES, LOCATOR_BYTES);
  if (locator.readUInt32LE(0) !== LOCATOR_64) return null;
  if (locator.readBigUInt64LE(8) !== BigInt(at)) throw new ArchiveError("extra-bytes");
  const record = readAt(fd, at, END_64_BYTES);
  if (record.readUInt32LE(0) !== END_64 || record.readBigUInt64LE(4) !== BigInt(END_64_BYTES - 12)) throw new ArchiveError("damaged");
  const of64 = { count: record.readBigUInt64LE(32), bytes: record.readBigUInt64LE(40), start: record.readBigUInt64LE(48) };
  const isSame = (small: number, limit: number, large: bigint) => small === limit || BigInt(small) === large;
  const same =
    isSame(found.count, 0xffff, of64.count) && isSame(found.bytes, 0xffffffff, of64.bytes) && isSame(found.start, 0xffffffff, of64.start);
  if (!same) throw new ArchiveError("headers-differ");
  return { count: Number(of64.count), bytes: Number(of64.bytes), start: Number(of64.start), end: at };
}

function readEntry(directory: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (at + DIRECTORY_BYTES > directory.length || directory.readUInt32LE(at) !== DIRECTORY) throw new ArchiveError("damaged");
  const nameAt = at + DIRECTORY_BYTES;
  const extraAt = nameAt + directory.readUInt16LE(at + 28);
  const commentAt = extraAt + directory.readUInt16LE(at + 30);
  const next = commentAt + directory.readUInt16LE(at + 32);
  if (next > directory.length || directory.readUInt16LE(at + 34) !== 0) throw new ArchiveError("damaged");
  const flags = directory.readUInt16LE(at + 8);
  const attributes = directory.readUInt32LE(at + 38) >>> 16;
  if (directory[at + 5] === UNIX && (attributes & FILE_TYPE) === SYMBOLIC_LINK) throw new ArchiveError("link");
  const rawName = directory.subarray(nameAt, extraAt);
  const claimed: Sizes = {
    size: directory.readUInt32LE(at + 24),
    compressedSize: directory.readUInt32LE(at + 20),
    offset: directory.readUInt32LE(at + 42),
  };
  const sizes = readExtra(directory.subarray(extraAt, commentAt), claimed);
  return { entry: { rawName, flags, method: directory.readUInt16LE(at + 10), crc32: directory.readUInt32LE(at + 16), ...sizes }, next };
}
