import type { Mutation } from "./mutation.ts";

const FILES = "tests/contracts/served-files.test.ts";
const PAGES = "tests/contracts/simple-index.test.ts";

/** What installers read: which files, and how they are sent. */
export const install: Mutation[] = [
  {
    name: "what waits for approval is listed",
    file: "app/files/releases/list-indexed.ts",
    find: `if (!release || !publishedAt) return [];`,
    replace: `if (!release) return [];`,
    killedBy: { file: PAGES, test: "what waits for approval stands nowhere, not even by its version" },
  },
  {
    name: "a project that is held back offers its files",
    file: "app/files/releases/list-indexed.ts",
    find: `if (status === "quarantined") return;`,
    replace: "",
    killedBy: { file: PAGES, test: "a project says where it stands; one that is held back offers nothing, and a deleted one is not there" },
  },
  {
    name: "a deleted project has a page",
    file: "app/projects/find/find-indexed.ts",
    find: `if (!row || row.deletedAt) return`,
    replace: `if (!row) return`,
    killedBy: { file: PAGES, test: "a project says where it stands; one that is held back offers nothing, and a deleted one is not there" },
  },
  {
    name: "a deleted project is listed",
    file: "app/projects/find/list-names.ts",
    find: `where: { deletedAt: null, nameKey:`,
    replace: `where: { nameKey:`,
    killedBy: { file: PAGES, test: "lists every project that is not deleted, as HTML and as JSON" },
  },
  {
    name: "what waits for approval is served",
    file: "app/files/releases/find-served.ts",
    find: `, publishedAt: { not: null } },`,
    replace: ` },`,
    killedBy: { file: FILES, test: "what was not published, of a project that is deleted or held back is not there; what was yanked is" },
  },
  {
    name: "files of a project that is held back are served",
    file: "app/projects/find/find-indexed.ts",
    find: ` && !row.quarantinedAt;`,
    replace: `;`,
    killedBy: { file: FILES, test: "what was not published, of a project that is deleted or held back is not there; what was yanked is" },
  },
  {
    name: "files of a deleted project are served",
    file: "app/projects/find/find-indexed.ts",
    find: `!row.deletedAt && `,
    replace: "",
    killedBy: { file: FILES, test: "what was not published, of a project that is deleted or held back is not there; what was yanked is" },
  },
  {
    name: "any name leads to a file by its hash",
    file: "app/files/releases/find-served.ts",
    find: `where: { sha256, filename: isMetadata ? filename.slice(0, -METADATA.length) : filename,`,
    replace: `where: { sha256,`,
    killedBy: { file: FILES, test: "an address is exactly one file: its hash and its name" },
  },
  {
    name: "uploaded files are documents of the site",
    file: "app/server/package-index/file.ts",
    find: `"Content-Security-Policy": "sandbox",`,
    replace: "",
    killedBy: { file: FILES, test: "case 15: no content is encoded, and no page is shown, whatever the client asks for and the file is" },
  },
  {
    name: "uploaded files are shown by browsers",
    file: "app/server/package-index/file.ts",
    find: `"Content-Disposition": "attachment",`,
    replace: "",
    killedBy: { file: FILES, test: "case 15: no content is encoded, and no page is shown, whatever the client asks for and the file is" },
  },
  {
    name: "a part of another file completes the one at hand",
    file: "app/server/package-index/file.ts",
    find: `ifRange === undefined || ifRange === etag`,
    replace: `ifRange === undefined || ifRange`,
    killedBy: { file: FILES, test: "a range is served only of the file that If-Range names" },
  },
  {
    name: "a shortened file looks like a whole one",
    file: "app/server/package-index/file.ts",
    find: `if (left !== 0) throw`,
    replace: `if (left > Infinity) throw`,
    killedBy: { file: FILES, test: "a file that the storage has shortened or lengthened is cut off, and seen to be incomplete" },
  },
  {
    name: "what stands in METADATA is HTML of the index",
    file: "app/server/package-index/html.ts",
    find: `return text.replace(SPECIAL,`,
    replace: `return text.replace(/never/g,`,
    killedBy: { file: PAGES, test: "each link is a line of its own, whatever stands in it" },
  },
  {
    name: "a page that changed is not asked for again",
    file: "app/server/package-index/pages.ts",
    find: `etagOf(format, found.project)`,
    replace: `etagOf(format, found.project.id)`,
    killedBy: { file: PAGES, test: "a page has a strong ETag, which changes with what installers see and with the format" },
  },
  {
    name: "the index answers under every name",
    file: "app/server/package-index/package-index.ts",
    find: `[onlyReads, leadToOrigin(origin), answering(page)]`,
    replace: `[onlyReads, answering(page)].concat(origin ? [] : [leadToOrigin(origin)])`,
    killedBy: { file: PAGES, test: "no cookie is read or set, and a page that is asked for under another name leads to the site's" },
  },
  {
    name: "a file that a bucket cannot give at the moment is a fault of the site",
    file: "app/server/package-index/failure.ts",
    find: ` || err instanceof StorageError`,
    replace: "",
    killedBy: { file: FILES, test: "while the storage is away a file is answered 503, and when to come again" },
  },
  {
    name: "whatever an index page fails by is told to everybody",
    file: "app/server/package-index/failure.ts",
    find: `answerInWords(response, 500, "Something went wrong on our side. We've logged it.");`,
    replace: `answerInWords(response, 500, String(err));`,
    killedBy: { file: PAGES, test: "where the database is away the answer is 503 and when to come again, and a bug is a 500 in words" },
  },
];
