import { readSync } from "node:fs";
import { ArchiveError } from "./archive-error.ts";

/** So many bytes of an open file from `start` on. @throws ArchiveError where the file ends before that */
export function readAt(fd: number, start: number, bytes: number): Buffer {
  const buffer = Buffer.allocUnsafe(bytes);
  let done = 0;
  while (done < bytes) {
    const read = readSync(fd, buffer, done, bytes - done, start + done);
    if (read === 0) throw new ArchiveError("damaged");
    done += read;
  }
  return buffer;
}
