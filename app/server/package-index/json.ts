import type { IndexedFile } from "~/files/releases/list-indexed";
import { fileAddress } from "~/lib/index-addresses";
import type { IndexedProject } from "~/projects/find/find-indexed";
import type { ProjectName } from "~/projects/find/list-names";
import { API_VERSION } from "./api-version.ts";

const META = { "api-version": API_VERSION };

/** The list of projects as JSON (PEP 691), one a line, in pieces. */
export async function* projectsAsJson(names: AsyncIterable<ProjectName[]>): AsyncGenerator<string> {
  yield `{"meta":${JSON.stringify(META)},"projects":[`;
  yield* lines(names, ({ name }) => ({ name }));
  yield "\n]}\n";
}

/** A project's files as JSON (PEP 691, 592, 658, 700, 714, 792), one a line, in pieces. */
export async function* projectAsJson({ nameKey, status }: IndexedProject, files: AsyncIterable<IndexedFile[]>): AsyncGenerator<string> {
  const versions = new Set<string>();
  const head = { meta: META, name: nameKey, "project-status": { status } };
  yield `${JSON.stringify(head).slice(0, -1)},"files":[`;
  yield* lines(files, (file) => {
    versions.add(file.version);
    return described(file);
  });
  // Of the releases that installers see, and which those are is known now.
  yield `\n],"versions":${JSON.stringify([...versions])}}\n`;
}

function described(file: IndexedFile) {
  return {
    filename: file.filename,
    url: fileAddress(file),
    hashes: { sha256: file.sha256 },
    size: file.size,
    // What is approved later than it was uploaded was not there before: tools that look back in time go by this.
    "upload-time": file.publishedAt.toISOString(),
    ...(file.requiresPython !== null && { "requires-python": file.requiresPython }),
    // Not as `dist-info-metadata` too: Debian's pip 23.0 stops at an object there (PEP 714).
    ...(file.metadataSha256 !== null && { "core-metadata": { sha256: file.metadataSha256 } }),
    // A reason that is empty would read as not yanked.
    ...(file.yanked !== null && { yanked: file.yanked || true }),
  };
}

async function* lines<Row>(rows: AsyncIterable<Row[]>, write: (row: Row) => unknown): AsyncGenerator<string> {
  let separator = "\n";
  for await (const some of rows) {
    yield some.map((row, index) => `${index ? ",\n" : separator}${JSON.stringify(write(row))}`).join("");
    if (some.length) separator = ",\n";
  }
}
