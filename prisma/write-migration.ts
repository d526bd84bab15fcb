/**
 * Writes the next migration of both databases: `npm run migration -- add_something`.
 *
 * The difference is taken between the models at git's HEAD and the models in the work tree, so a migration is written
 * before the change of the models is committed. No database is opened. Where both databases are only added to, the first line
 * says so, with the version in package.json: the one that the migration comes with.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import { isAdditive } from "./is-additive.ts";

type SchemaFile = { path: string; content: string };

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error("usage: npm run migration -- name_in_snake_case");

/** What git says; nothing where it fails, as outside of a repository. */
function git(...args: string[]): string {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return "";
  }
}

// What is not committed would be written once more.
const pending = git("ls-files", "--others", "--", "prisma/*/migrations/*").trim();
if (pending) throw new Error(`commit these first, or remove their folders to write them again:\n${pending}`);

const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);

function datasource(database: string): SchemaFile {
  return { path: "schema.prisma", content: `datasource db {\n  provider = "${database}"\n}\n` };
}

function modelsNow(): SchemaFile[] {
  return readdirSync("prisma/models").map((path) => ({ path, content: readFileSync(`prisma/models/${path}`, "utf8") }));
}

function modelsAtHead(): SchemaFile[] {
  return git("ls-tree", "--name-only", "HEAD", "prisma/models/")
    .split("\n")
    .filter(Boolean)
    .map((path) => ({ path, content: git("show", `HEAD:${path}`) }));
}

/** An adapter that connects to nothing: a difference of two schemas asks the database nothing. */
function adapterFor(database: string) {
  const noRows = async () => ({ columnNames: [], columnTypes: [], rows: [] });
  const connection = {
    provider: database === "sqlite" ? "sqlite" : "postgres",
    adapterName: "none",
    getConnectionInfo: () => ({ supportsRelationJoins: false }),
    queryRaw: noRows,
    executeRaw: async () => 0,
    executeScript: async () => {},
    dispose: async () => {},
  };
  const factory = { ...connection, connect: async () => connection, connectToShadowDb: async () => connection };
  return bindMigrationAwareSqlAdapterFactory(factory as never);
}

/** Node does not import WebAssembly by itself, so the engine's module is instantiated by hand. */
async function loadEngine() {
  const wasm = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm")
    .replace("schema_engine.js", "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { "./schema_engine_bg.js": engineModule as never });
  const internals = engineModule as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  internals.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engineModule.SchemaEngine;
}

const SchemaEngine = await loadEngine();
const scripts: [database: string, sql: string][] = [];
for (const database of ["sqlite", "postgresql"]) {
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapterFor(database));
  const before = modelsAtHead();
  const { stdout } = await engine.diff({
    from: before.length ? { tag: "schemaDatamodel", files: [datasource(database), ...before] } : { tag: "empty" },
    to: { tag: "schemaDatamodel", files: [datasource(database), ...modelsNow()] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  scripts.push([database, stdout ?? ""]);
}

if (scripts.every(([, sql]) => sql.split("\n").every((line) => /^\s*(--|$)/.test(line)))) {
  throw new Error("prisma/models is as in the last commit: change a model first, and commit it with its migration");
}

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const mark = scripts.every(([, sql]) => isAdditive(sql)) ? `-- additive in ${version}\n\n` : "";
for (const [database, sql] of scripts) {
  const folder = `prisma/${database}/migrations/${stamp}_${name}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/migration.sql`, `${mark}${sql}`);
  process.stdout.write(`${folder}/migration.sql${mark && " (additive)"}\n`);
}
