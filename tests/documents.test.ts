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

/** Where pictures are, and how many bytes each and all of a folder may have. */
const PICTURES = [
  { folder: "docs/tour", each: 120_000, all: 2_000_000 },
  { folder: "docs/decisions/pictures", each: 60_000, all: 400_000 },
];

test.each(PICTURES)(
  "every picture of $folder is shown by a document, and is small: $each bytes at most, $all together",
  ({ folder, each, all }) => {
    const shown = documents.flatMap((path) =>
      [...read(path).matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, target = ""]) => join(dirname(path), target)),
    );
    const pictures = readdirSync(folder).flatMap((name) => (name.endsWith(".png") ? [join(folder, name)] : []));
    expect(pictures.filter((path) => !shown.includes(path))).toEqual([]);
    const sizes = pictures.map((path) => statSync(path).size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(each);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(all);
  },
);

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
