import { readAt } from "./read-at.ts";

/** "End of central directory", its locator in Zip64, and a file's header in the directory (APPNOTE.TXT 4.3). */
const END = Buffer.from("PK\x05\x06", "latin1");
const LOCATOR_64 = Buffer.from("PK\x06\x07", "latin1");
const DIRECTORY = Buffer.from("PK\x01\x02", "latin1");
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const MAX_COMMENT = 0xffff;

/**
 * Whether a reader that looks for a zip from the end of a file finds one: an end of a directory with an entry where it says that the
 * directory begins, or with none. The four bytes alone stand in one of sixty thousand compressed files.
 */
export function hasZipAtEnd(fd: number, size: number): boolean {
  const length = Math.min(size, END_BYTES + MAX_COMMENT);
  const tail = readAt(fd, size - length, length);
  for (let at = tail.indexOf(END); at >= 0; at = tail.indexOf(END, at + 1)) {
    if (at + END_BYTES > tail.length) break;
    const start = size - length + at - tail.readUInt32LE(at + 12);
    const isEmpty = tail.readUInt32LE(at + 12) === 0;
    const is64 =
      at >= LOCATOR_BYTES &&
      tail
        .subarray(at - LOCATOR_BYTES)
        .subarray(0, 4)
        .equals(LOCATOR_64);
    if (isEmpty || is64 || (start >= 0 && start + 4 <= size && readAt(fd, start, 4).equals(DIRECTORY))) return true;
  }
  return false;
}
