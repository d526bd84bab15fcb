/**
 * Why an archive is not taken:
 * `not-an-archive`: no zip, or no gzip; `damaged`: cut, or with wrong sizes or checksums, or headers that no tool writes;
 * `extra-bytes`: bytes before, between or after what belongs to it; `headers-differ`: a zip whose directory says something else than
 * what stands before its files; `two-formats`: a zip that is a tar too, or the other way round; `name-twice`; `path`: an absolute name,
 * or one with `..`, an empty part or a byte that no name has; `path-too-deep`; `link`: one that leads elsewhere, or any in a zip;
 * `special`: a device, a pipe, a sparse file; `encrypted`; `compression`: a method of a zip that installers do not all know;
 * `too-many-entries`; `expands-too-much`; `file-too-large`: one that is read, METADATA or PKG-INFO.
 */
export type ArchiveRefusal =
  | "not-an-archive"
  | "damaged"
  | "extra-bytes"
  | "headers-differ"
  | "two-formats"
  | "name-twice"
  | "path"
  | "path-too-deep"
  | "link"
  | "special"
  | "encrypted"
  | "compression"
  | "too-many-entries"
  | "expands-too-much"
  | "file-too-large";

/** An archive is not taken, for a reason that lies in its bytes. */
export class ArchiveError extends Error {
  constructor(readonly reason: ArchiveRefusal) {
    super(`the archive is refused: ${reason}`);
  }
}

/** Errors of the system are no fault of the archive; all others are. */
export function asRefusal(error: unknown): Error {
  const isOther = error instanceof ArchiveError || (error instanceof Error && "syscall" in error);
  return isOther ? (error as Error) : new ArchiveError("damaged");
}
