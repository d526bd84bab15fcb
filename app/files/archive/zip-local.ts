import { ArchiveError } from "./archive-error.ts";
import { readAt } from "./read-at.ts";
import { DESCRIPTOR_FOLLOWS, readExtra, type ZipEntry } from "./zip-entry.ts";

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const DESCRIPTOR = 0x08074b50;
/** The longest: a signature, the checksum, two sizes of 64 bits. */
const DESCRIPTOR_BYTES = 24;

/** An entry of which it is known where its bytes begin. */
export type Placed = ZipEntry & { dataStart: number };

/**
 * Finds each entry's bytes. A reader may go by the directory, or by the headers from the front: so both have to say the same, and
 * the entries to stand one behind the other, from the first byte to the directory.
 * @throws ArchiveError where two readers could see two archives
 */
export function placeEntries<Entry extends ZipEntry>(fd: number, entries: Entry[], directoryStart: number): (Entry & Placed)[] {
  const placed: (Entry & Placed)[] = [];
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset !== end) throw new ArchiveError("extra-bytes");
    const dataStart = readLocal(fd, entry);
    const dataEnd = dataStart + entry.compressedSize;
    if (dataEnd > directoryStart) throw new ArchiveError("damaged");
    end = dataEnd + (entry.flags & DESCRIPTOR_FOLLOWS ? descriptorBytes(fd, entry, dataEnd, directoryStart) : 0);
    placed.push({ ...entry, dataStart });
  }
  if (end !== directoryStart) throw new ArchiveError("extra-bytes");
  return placed;
}

function readLocal(fd: number, entry: ZipEntry): number {
  const header = readAt(fd, entry.offset, LOCAL_BYTES);
  if (header.readUInt32LE(0) !== LOCAL) throw new ArchiveError("damaged");
  const nameBytes = header.readUInt16LE(26);
  const names = readAt(fd, entry.offset + LOCAL_BYTES, nameBytes + header.readUInt16LE(28));
  const said = { size: header.readUInt32LE(22), compressedSize: header.readUInt32LE(18), offset: 0 };
  const local = readExtra(names.subarray(nameBytes), said);
  const isSameName = names.subarray(0, nameBytes).equals(entry.rawName);
  const isSameKind = header.readUInt16LE(6) === entry.flags && header.readUInt16LE(8) === entry.method;
  if (!isSameName || !isSameKind) throw new ArchiveError("headers-differ");
  const follows = (entry.flags & DESCRIPTOR_FOLLOWS) !== 0;
  const isSame = (there: number, here: number) => there === here || (follows && there === 0);
  const isSameSize = isSame(local.size, entry.size) && isSame(local.compressedSize, entry.compressedSize);
  if (!isSameSize || !isSame(header.readUInt32LE(14), entry.crc32)) throw new ArchiveError("headers-differ");
  return entry.offset + LOCAL_BYTES + names.length;
}

/** The bytes of the data descriptor (APPNOTE.TXT 4.3.9), which is written in four ways: with a signature or without, in 32 or 64 bits. */
function descriptorBytes(fd: number, entry: ZipEntry, at: number, limit: number): number {
  const bytes = readAt(fd, at, Math.min(DESCRIPTOR_BYTES, limit - at));
  const ways = [
    [4, 4],
    [4, 8],
    [0, 4],
    [0, 8],
  ] as const;
  for (const [signature, width] of ways) {
    const length = signature + 4 + 2 * width;
    if (length > bytes.length || (signature > 0 && bytes.readUInt32LE(0) !== DESCRIPTOR)) continue;
    const sizeAt = (position: number) => (width === 4 ? bytes.readUInt32LE(position) : Number(bytes.readBigUInt64LE(position)));
    const isIts =
      bytes.readUInt32LE(signature) === entry.crc32 &&
      sizeAt(signature + 4) === entry.compressedSize &&
      sizeAt(signature + 4 + width) === entry.size;
    if (isIts) return length;
  }
  throw new ArchiveError("headers-differ");
}
