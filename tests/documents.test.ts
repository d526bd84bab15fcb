import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const documents = [".", "docs", "docs/decisions", "docs/operating", "docs/tour"].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith(".md") ? [join(folder, name)] : [])),
);
const read = (path: string) => readFileSync(path, "utf8");

test("every link of a document to another file of the repository leads to one", () => {
  const broken = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(dirname(path), target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test("every picture is shown by a document, and is small: 120 kB at most, and 2 MB together", () => {
  const shown = documents.flatMap((path) =>
    [...read(path).matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, target = ""]) => join(dirname(path), target)),
  );
  const pictures = readdirSync("docs/tour").flatMap((name) => (name.endsWith(".png") ? [join("docs/tour", name)] : []));
  expect(pictures.filter((path) => !shown.includes(path))).toEqual([]);
  const sizes = pictures.map((path) => statSync(path).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(120_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_000_000);
});

test("every document and every decision is in the index", () => {
  const index = read("docs/README.md");
  const listed = [...index.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = ""]) => join("docs", target));
  expect(documents.filter((path) => path.includes("/") && path !== "docs/README.md" && !listed.includes(path))).toEqual([]);
});

test("every command of npm that a document names is there", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = documents.flatMap((path) => [...read(path).matchAll(/npm run (?:-s |--silent )?([a-z:-]+)/g)].map(([, name = ""]) => name));
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});
