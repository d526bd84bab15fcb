import type { Mutation } from "./mutation.ts";

const DISTRIBUTIONS = "app/files/distribution/read-distribution.test.ts";
const READING = "app/files/archive/one-reading.test.ts";
const SIZES = "app/files/archive/sizes.test.ts";
const ENTRIES = "app/files/archive/entries.test.ts";

/** What keeps an archive from meaning two things, from filling the machine, and from leading out of its folder. */
export const archives: Mutation[] = [
  {
    name: "an archive may expand to any size",
    file: "app/files/archive/limits.ts",
    find: `if (expanded > Math.max(FREE_EXPANSION, MAX_RATIO * size)) throw`,
    replace: `if (expanded < Math.min(FREE_EXPANSION, 0, MAX_RATIO * size)) throw`,
    killedBy: { file: SIZES, test: "a bomb in a tar.gz is refused while it expands" },
  },
  {
    name: "an archive has any number of entries",
    file: "app/files/archive/limits.ts",
    find: `if (count > MAX_ENTRIES) throw`,
    replace: `if (count < -MAX_ENTRIES) throw`,
    killedBy: { file: SIZES, test: "more than a hundred thousand entries are refused" },
  },
  {
    name: "METADATA has any size",
    file: "app/files/archive/limits.ts",
    find: `if (bytes > MAX_READ) throw`,
    replace: `if (bytes < -MAX_READ) throw`,
    killedBy: { file: SIZES, test: "METADATA and PKG-INFO over 4 MiB are refused, by count and by claim" },
  },
  {
    name: "an entry has another size, or another checksum, than it says",
    file: "app/files/archive/zip.ts",
    find: `if (bytes.length !== entry.size || crc32(bytes) !== entry.crc32) throw`,
    replace: `if (bytes.length < 0 && crc32(bytes) !== entry.crc32) throw`,
    killedBy: { file: SIZES, test: "sizes and checksums that are not those of the bytes are refused" },
  },
  {
    name: "the bytes of a large entry are not compared with its checksum",
    file: "app/files/archive/zip.ts",
    find: `if (count !== size || checksum !== expected) throw`,
    replace: `if (count !== size && checksum !== expected) throw`,
    killedBy: { file: DISTRIBUTIONS, test: "large files are expanded in pieces, and their checksum compared" },
  },
  {
    name: "a name in an archive is there twice",
    file: "app/files/archive/paths.ts",
    find: `if (known && (known !== "directory" || kind !== "directory")) throw`,
    replace: `if (known && kind === undefined) throw`,
    killedBy: { file: ENTRIES, test: "a name that is there twice is refused, METADATA as any other" },
  },
  {
    name: "a name leads out of its archive",
    file: "app/files/archive/paths.ts",
    find: `if (NO_NAME.test(path) || path.split("/").some(isNoPart)) throw`,
    replace: `if (NO_NAME.test(path) && path.split("/").some(isNoPart)) throw`,
    killedBy: { file: ENTRIES, test: "the name %j leads out of its folder, or is none, and is refused" },
  },
  {
    name: "a link leads out of a source distribution",
    file: "app/files/archive/paths.ts",
    find: `if (parts[0] !== top) throw new ArchiveError("link");`,
    replace: "",
    killedBy: { file: ENTRIES, test: "a link of type %s to %s leads out of the source distribution, and is refused" },
  },
  {
    name: "a file is put through a link",
    file: "app/files/archive/tar.ts",
    find: `paths.checkFolders();`,
    replace: "",
    killedBy: { file: ENTRIES, test: "a file that would be put through a link is refused" },
  },
  {
    name: "a zip is a tar too",
    file: "app/files/archive/zip.ts",
    find: `if (size >= TAR_BLOCK && isTarHeader(readAt(fd, 0, TAR_BLOCK))) throw new ArchiveError("two-formats");`,
    replace: "void [TAR_BLOCK, isTarHeader];",
    killedBy: { file: READING, test: "a zip that is a tar too, and a tar that is a zip too, are refused" },
  },
  {
    name: "a tar is a zip too",
    file: "app/files/archive/tar.ts",
    find: `if (hasZipAtEnd(file.fd, size)) throw new ArchiveError("two-formats");`,
    replace: "void hasZipAtEnd;",
    killedBy: { file: READING, test: "a zip that is a tar too, and a tar that is a zip too, are refused" },
  },
  {
    name: "bytes of nothing stand between the entries of a zip",
    file: "app/files/archive/zip-local.ts",
    find: `if (entry.offset !== end) throw new ArchiveError("extra-bytes");`,
    replace: "",
    killedBy: { file: READING, test: "bytes before, between and behind the entries of a zip are refused" },
  },
  {
    name: "an entry of a zip has one name in the directory and another before its bytes",
    file: "app/files/archive/zip-local.ts",
    find: `if (!isSameName || !isSameKind) throw new ArchiveError("headers-differ");`,
    replace: `void [isSameName, isSameKind];`,
    killedBy: { file: READING, test: "a zip whose headers say something else than its directory is refused" },
  },
  {
    name: "bytes stand behind a gzip",
    file: "app/files/archive/tar.ts",
    find: `if (gunzip.bytesWritten !== size) throw new ArchiveError("extra-bytes");`,
    replace: "",
    killedBy: { file: READING, test: "bytes behind a gzip are refused, zeros too" },
  },
  {
    name: "a sparse file is taken",
    file: "app/files/archive/tar.ts",
    find: `if (!kind || isSparse) throw`,
    replace: `if (!kind) throw`,
    killedBy: { file: ENTRIES, test: "a sparse member in the way of pax is refused" },
  },
  {
    name: "a wheel has the METADATA of another project",
    file: "app/files/distribution/read-distribution.ts",
    find: `if (named.kind === "refused") return named.reason;`,
    replace: `if (named.kind === "refused") return null;`,
    killedBy: { file: DISTRIBUTIONS, test: "METADATA and PKG-INFO of another name, or another version, are refused" },
  },
  {
    name: "a wheel has two .dist-info folders",
    file: "app/files/distribution/read-distribution.ts",
    find: `if (folders.length > 1) return refused("several-dist-info");`,
    replace: "",
    killedBy: { file: DISTRIBUTIONS, test: "a wheel has one .dist-info folder, its own, with METADATA, WHEEL and RECORD" },
  },
  {
    name: "a field that decides is in METADATA twice",
    file: "app/files/distribution/metadata.ts",
    find: `if (ONCE.some((name) => fields.count(name) > 1)) return { kind: "refused", reason: "metadata-twice" };`,
    replace: "void ONCE;",
    killedBy: { file: "app/files/distribution/metadata.test.ts", test: "metadata is refused with %s: %j" },
  },
  {
    name: "an archive is read for as long as it takes",
    file: "app/lib/work/thread.ts",
    find: "reject(new TimeLimitError(",
    replace: "void (() => new TimeLimitError(",
    killedBy: { file: "app/lib/work/thread.test.ts", test: "work that never ends is ended, and what waits behind it is done" },
  },
  {
    name: "a description links into the site",
    file: "app/files/description/clean-html.ts",
    find: `return ADDRESS.test(address) ? {`,
    replace: `return ADDRESS.test(address) || address ? {`,
    killedBy: { file: "app/files/description/to-html.test.ts", test: "a link to %j, which is not a whole address, is none" },
  },
  {
    name: "a description is not cleaned",
    file: "app/files/description/to-html.ts",
    find: `return cleanHtml(html);`,
    replace: `return cleanHtml && html;`,
    killedBy: { file: "app/files/description/to-html.test.ts", test: "%s runs nothing, loads nothing and looks like nothing of the site" },
  },
  {
    name: "a project's page shows files that wait for approval",
    file: "app/files/releases/show-project.ts",
    find: `where: PUBLISHED,`,
    replace: `where: {},`,
    killedBy: { file: "tests/contracts/project-pages.test.ts", test: "shows no file and no release that waits for approval" },
  },
  {
    name: "a project that is held back shows its files",
    file: "app/routes/projects.project/route.tsx",
    find: `const shown = quarantinedAt ? null : await`,
    replace: `const shown = await`,
    killedBy: {
      file: "tests/journeys/project-pages.test.ts",
      test: "a project says that it is archived; one that is held back shows nothing, and one that is deleted is not there",
    },
  },
  {
    name: "a search finds projects that are held back",
    file: "app/projects/find/search-projects.ts",
    find: `deletedAt: null, quarantinedAt: null, releases`,
    replace: `deletedAt: null, releases`,
    killedBy: {
      file: "tests/contracts/project-pages.test.ts",
      test: "finds nothing of a project that is deleted, held back, or has published nothing",
    },
  },
];
