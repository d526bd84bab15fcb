import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { ROUTE_TABLE } from "./abuse/route-table.ts";
import * as states from "./support/page-states.ts";

const recipes = readFileSync("CONTRIBUTING.md", "utf8");
/** What the recipes build, which is nowhere yet. */
const NEW = /motto|TAG/i;

/** The file that an import of a recipe means. */
function fileOf(specifier: string): string | undefined {
  const path = specifier.startsWith("~/") ? specifier.replace("~", "app") : specifier.replace(/^\.\.?\/support\//, "tests/support/");
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((name) => /\.tsx?$/.test(name) && existsSync(name));
}

/** The modules of the site that the recipes import, and the names that they take from each; those beside what a recipe builds are left out. */
function importsOfRecipes(): { from: string; names: string[] }[] {
  const code = [...recipes.matchAll(/```tsx?\n([\s\S]*?)```/g)].map(([, text = ""]) => text).join("\n");
  const imports = ts.createSourceFile("recipes.tsx", code, ts.ScriptTarget.Latest).statements.filter(ts.isImportDeclaration);
  return imports.flatMap(({ moduleSpecifier, importClause }) => {
    const from = (moduleSpecifier as ts.StringLiteral).text;
    if (!/^(~\/|\.\.\/support\/)/.test(from) || NEW.test(from)) return [];
    const bindings = importClause?.namedBindings;
    return [{ from, names: bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [] }];
  });
}

test("what a recipe imports is there", () => {
  const imports = importsOfRecipes();
  expect(imports.length).toBeGreaterThan(8);
  const missing = imports.flatMap(({ from, names }) => {
    const file = fileOf(from);
    if (!file) return [`${from}: no such file`];
    const text = readFileSync(file, "utf8");
    const isExported = (name: string) => new RegExp(`export (async )?(function|const|class|type) ${name}\\b`).test(text);
    return names.filter((name) => !isExported(name)).map((name) => `${file} does not export ${name}`);
  });
  expect(missing).toEqual([]);
});

test("each file that a recipe names is there, and has what the recipe says to change in it", () => {
  const paths = [...recipes.matchAll(/`((?:app|tests|prisma)\/[^`\s]*)`/g)].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(20);
  expect([...new Set(paths)].filter((path) => !NEW.test(path) && !existsSync(path))).toEqual([]);
  const parts = [...recipes.matchAll(/`(\w+)`\s+(?:of|in)\s+`((?:app|tests)\/[^`\s]*\.tsx?)`/g)];
  expect(parts.length).toBeGreaterThan(5);
  const wrong = parts.filter(([, name = "", path = ""]) => !new RegExp(`\\b${name}\\b`).test(readFileSync(path, "utf8")));
  expect(wrong.map(([text]) => text)).toEqual([]);
});

test("README's folders name each folder of the site", () => {
  const folders = /## The folders\n([\s\S]*?)\n## /.exec(`${readFileSync("README.md", "utf8")}\n## `)?.[1] ?? "";
  const named = (name: string) => folders.includes(`app/${name}/`) || folders.includes(`\`${name}/\``);
  const own = readdirSync("app", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(
    own.map(({ name }) => name).filter((name) => !named(name)),
    "each folder of app/ has a line in “The folders” of README.md",
  ).toEqual([]);
});

/** Tables of an account that its download leaves out, by the folder that owns them. */
const NOT_DOWNLOADED: Record<string, string> = {
  "app/auth/closing": "counts failures of what the factors list",
  "app/auth/kept-forms": "what was typed before a fresh proof; gone in minutes",
  "app/auth/login": "a login under way; gone in minutes",
  "app/auth/password": "a hash: a secret",
};

test("what the site keeps of an account is in what its owner downloads, or is left out for a reason", () => {
  const exporter = readFileSync("app/account-life/export-account.ts", "utf8");
  const factors = readdirSync("app/auth").filter((name) => existsSync(join("app/auth", name, "credential-rows.ts")));
  const reads = (owner: string) =>
    exporter.includes(`from "${owner.replace("app", "..")}/`) || factors.some((name) => owner === `app/auth/${name}`);
  const owners = readdirSync("prisma/models").flatMap((file) => {
    const text = readFileSync(join("prisma/models", file), "utf8");
    return /^ +\w+ +Account\b.*@relation/m.test(text) ? [/^\/\/ Owned by (\S+?)\.?$/m.exec(text)?.[1] ?? file] : [];
  });
  expect(owners.length).toBeGreaterThan(10);
  const left = owners.filter((owner) => !reads(owner) && !(owner in NOT_DOWNLOADED));
  expect(left, "add them to `sections` of app/account-life/export-account.ts, or their reason to NOT_DOWNLOADED here").toEqual([]);
  expect(Object.keys(NOT_DOWNLOADED).filter((owner) => reads(owner) || !owners.includes(owner))).toEqual([]);
});

/** Pages that come up on the way to others only. */
const ON_THE_WAY = ["/login/confirm-device"];

test("each page that somebody can open by its address is among those that axe, a narrow window and the keyboard visit", () => {
  const pages = [...readFileSync("app/routes.ts", "utf8").matchAll(/page\("([^":*]+)"/g)].map(([, path]) => `/${path}`);
  const isShown = (path: string) => Object.values(ROUTE_TABLE.find((row) => row.path === path)?.get ?? {}).includes(200);
  const visited = Object.values(states).flatMap((list) => (Array.isArray(list) ? list.map(({ path }) => path.split("?")[0]) : []));
  const unseen = pages.filter((path) => isShown(path) && !visited.includes(path));
  expect(unseen, "each page has a state in tests/support/page-states.ts").toEqual(ON_THE_WAY);
});
