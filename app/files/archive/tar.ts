import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { type Extract, extract, type Header } from "tar-stream";
import { ArchiveError, asRefusal } from "./archive-error.ts";
import { checkEntries, checkExpansion, checkRead } from "./limits.ts";
import { Paths } from "./paths.ts";
import type { ReadFiles } from "./zip.ts";
import { hasZipAtEnd } from "./zip-end.ts";

type Entry = Extract extends AsyncIterable<infer Source> ? Source : never;

/** What an entry is. All else, such as a device, a pipe, a sparse file or a part of a tape, is in no source distribution. */
const KINDS: Partial<Record<string, "file" | "directory" | "link">> = {
  file: "file",
  "contiguous-file": "file",
  directory: "directory",
  link: "link",
  symlink: "link",
};

/**
 * Reads a tar that gzip compressed, and whole those of its files that are wanted. All of it is expanded and counted.
 * @throws ArchiveError where it is not taken
 */
export async function readTar(path: string, isWanted: (name: string) => boolean): Promise<ReadFiles> {
  const size = await checkEnds(path);
  const gunzip = createGunzip();
  const paths = new Paths();
  const links: { path: string; header: Header }[] = [];
  const read: ReadFiles = { names: [], files: new Map() };
  let count = 0;
  for await (const entry of entriesOf(path, gunzip, size)) {
    checkEntries(++count);
    const { name, kind } = addEntry(paths, entry.header);
    if (kind === "link") links.push({ path: name, header: entry.header });
    if (name) read.names.push(name);
    if (kind === "file" && isWanted(name)) read.files.set(name, await collect(entry));
    else entry.resume();
  }
  if (gunzip.bytesWritten !== size) throw new ArchiveError("extra-bytes");
  for (const { path, header } of links) {
    const top = path.split("/")[0] ?? "";
    paths.checkLink(path, header.linkname ?? "", { from: header.type === "link" ? "root" : "here", top });
  }
  paths.checkFolders();
  return read;
}

function addEntry(paths: Paths, header: Header): { name: string; kind: string } {
  const kind = KINDS[header.type ?? ""];
  const isSparse = Object.keys(header.pax ?? {}).some((key) => key.startsWith("GNU.sparse."));
  if (!kind || isSparse) throw new ArchiveError("special");
  return { name: paths.add(header.name, kind), kind };
}

/** Looks at both ends of the file before anything is expanded. */
async function checkEnds(path: string): Promise<number> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const start = Buffer.alloc(3);
    await file.read(start, 0, 3, 0);
    // ID1, ID2 and "deflate" (RFC 1952, 2.3.1).
    if (!start.equals(Buffer.from([0x1f, 0x8b, 8]))) throw new ArchiveError("not-an-archive");
    if (hasZipAtEnd(file.fd, size)) throw new ArchiveError("two-formats");
    return size;
  } finally {
    await file.close();
  }
}

/** The entries, whose streams have to be read one after the other. */
async function* entriesOf(path: string, gunzip: ReturnType<typeof createGunzip>, size: number): AsyncGenerator<Entry> {
  const source = createReadStream(path);
  let expanded = 0;
  const counter = new Transform({
    transform(piece: Buffer, _encoding, done) {
      expanded += piece.length;
      try {
        checkExpansion(expanded, size);
        done(null, piece);
      } catch (error) {
        done(error as Error);
      }
    },
  });
  const tar = extract();
  const stages = [source, gunzip, counter];
  // An error goes on to the reader, who sees it at the next entry, or in the one that is read.
  for (const stage of stages) stage.on("error", (error: Error) => tar.destroy(asRefusal(error)));
  source.pipe(gunzip).pipe(counter).pipe(tar);
  try {
    yield* tar;
  } catch (error) {
    throw asRefusal(error);
  } finally {
    for (const stage of stages) stage.destroy();
  }
}

async function collect(entry: Entry): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of entry as AsyncIterable<Buffer>) {
    bytes += piece.length;
    checkRead(bytes);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
