import { ArchiveError } from "./archive-error.ts";

/** More than the largest packages have. */
const MAX_ENTRIES = 100_000;
/** Bytes of one file that is read: METADATA or PKG-INFO, with its description. */
const MAX_READ = 4 * 1024 * 1024;
/** Bytes that any archive may expand to, whatever its own size. */
const FREE_EXPANSION = 64 * 1024 * 1024;
/** Above that: how many times its own size. Text and tables of numbers reach 20. */
const MAX_RATIO = 50;

/** @throws ArchiveError for the entry that is one too many */
export function checkEntries(count: number): void {
  if (count > MAX_ENTRIES) throw new ArchiveError("too-many-entries");
}

/** @throws ArchiveError where an archive of `size` bytes expands to too many */
export function checkExpansion(expanded: number, size: number): void {
  if (expanded > Math.max(FREE_EXPANSION, MAX_RATIO * size)) throw new ArchiveError("expands-too-much");
}

/** @throws ArchiveError where a file that is read has too many bytes */
export function checkRead(bytes: number): void {
  if (bytes > MAX_READ) throw new ArchiveError("file-too-large");
}
