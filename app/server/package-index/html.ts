import type { IndexedFile } from "~/files/releases/list-indexed";
import { fileAddress, projectAddress } from "~/lib/index-addresses";
import type { IndexedProject } from "~/projects/find/find-indexed";
import type { ProjectName } from "~/projects/find/list-names";
import { API_VERSION } from "./api-version.ts";

/** The list of projects as HTML (PEP 503), one link a line, in pieces. */
export async function* projectsAsHtml(names: AsyncIterable<ProjectName[]>): AsyncGenerator<string> {
  yield head({ title: "Projects" });
  for await (const some of names) yield some.map(({ name, nameKey }) => link(name, { href: projectAddress(nameKey) })).join("");
  yield FOOT;
}

/** A project's files as HTML (PEP 503, 592, 658, 714, 792), one link a line, in pieces. */
export async function* projectAsHtml({ nameKey, status }: IndexedProject, files: AsyncIterable<IndexedFile[]>): AsyncGenerator<string> {
  yield head({ title: `Links for ${nameKey}`, status });
  for await (const some of files) yield some.map((file) => link(file.filename, attributesOf(file))).join("");
  yield FOOT;
}

function attributesOf(file: IndexedFile): Record<string, string | null> {
  return {
    href: `${fileAddress(file)}#sha256=${file.sha256}`,
    "data-requires-python": file.requiresPython,
    // Not `data-dist-info-metadata` beside it: PEP 714 says why.
    "data-core-metadata": file.metadataSha256 && `sha256=${file.metadataSha256}`,
    "data-yanked": file.yanked,
  };
}

function head({ title, status }: { title: string; status?: string }): string {
  const metas = { "pypi:repository-version": API_VERSION, ...(status && { "pypi:project-status": status }) };
  const lines = Object.entries(metas).map(([name, content]) => `<meta${attributes({ name, content })}>\n`);
  return `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${lines.join("")}<title>${escaped(title)}</title>\n</head>\n<body>\n`;
}

const FOOT = "</body>\n</html>\n";

function link(text: string, attributesOfLink: Record<string, string | null>): string {
  return `<a${attributes(attributesOfLink)}>${escaped(text)}</a><br>\n`;
}

function attributes(values: Record<string, string | null>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escaped(value)}"`]))
    .join("");
}

const SPECIAL = /[&<>"'\r\n]/g;

/** A line break as well: a link is one line. */
function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}
