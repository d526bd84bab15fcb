import { ArchiveError } from "./archive-error.ts";

/** Bytes, and where the entry's own header stands. */
export type Sizes = { size: number; compressedSize: number; offset: number };

/** An entry as the directory of a zip has it. */
export type ZipEntry = Sizes & { rawName: Buffer; flags: number; method: number; crc32: number };

/** Bits of an entry's flags (APPNOTE.TXT 4.4.4). */
export const DESCRIPTOR_FOLLOWS = 1 << 3;
const IS_UTF8 = 1 << 11;
const ENCRYPTED = (1 << 0) | (1 << 6) | (1 << 13);
/** Methods that every installer knows. */
export const STORED = 0;
const DEFLATED = 8;

/** Extra fields (APPNOTE.TXT 4.5 and 4.6): sizes of 64 bits, and a second name that only some readers see. */
const ZIP_64 = 0x0001;
const UNICODE_PATH = 0x7075;
const MAX_32 = 0xffffffff;

/** Sizes with those of 64 bits put in for the ones that are said to stand there. @throws ArchiveError for fields that contradict */
export function readExtra(extra: Buffer, sizes: Sizes): Sizes {
  const read = { ...sizes };
  let seen = false;
  for (let at = 0; at < extra.length; ) {
    if (at + 4 > extra.length) throw new ArchiveError("damaged");
    const id = extra.readUInt16LE(at);
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) throw new ArchiveError("damaged");
    if (id === UNICODE_PATH || (id === ZIP_64 && seen)) throw new ArchiveError("headers-differ");
    if (id === ZIP_64) {
      seen = true;
      readSizes64(extra.subarray(at + 4, end), read);
    }
    at = end;
  }
  return read;
}

function readSizes64(field: Buffer, sizes: Sizes): void {
  let at = 0;
  for (const name of ["size", "compressedSize", "offset"] as const) {
    if (sizes[name] !== MAX_32) continue;
    if (at + 8 > field.length) throw new ArchiveError("damaged");
    const value = field.readBigUInt64LE(at);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ArchiveError("damaged");
    sizes[name] = Number(value);
    at += 8;
  }
}

/** The name of an entry. @throws ArchiveError where it is said to be UTF-8 and is not */
export function nameOf({ rawName, flags }: ZipEntry): string {
  // Without the flag it is code page 437; whatever the letters are, the name is only compared.
  if ((flags & IS_UTF8) === 0) return rawName.toString("latin1");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(rawName);
  } catch {
    throw new ArchiveError("path");
  }
}

/** @throws ArchiveError for an entry that not every installer can read */
export function checkReadable({ flags, method, size, compressedSize }: ZipEntry): void {
  if ((flags & ENCRYPTED) !== 0) throw new ArchiveError("encrypted");
  if (method !== STORED && method !== DEFLATED) throw new ArchiveError("compression");
  if (method === STORED && size !== compressedSize) throw new ArchiveError("damaged");
}
