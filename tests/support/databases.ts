import { randomBytes } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { type Database, type DatabaseKind, openDatabase } from "~/lib/database/open";
import { execute, type Supply } from "./database-supply.ts";
import { createTestContext, type TestContext } from "./test-context.ts";

export type TestDatabase = { kind: DatabaseKind; url: string; db: Database; close(): Promise<void> };

/** A fresh database with all migrations, which ran once for all tests: a file of its own, or a database of its own on the tests' PostgreSQL. */
export async function createTestDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  return open(
    kind,
    kind === "sqlite" ? sqliteFile(await supplied("migrated/sqlite")) : await postgresDatabase(await supplied("migrated/postgresql")),
  );
}

/** The same without a single table. */
export async function createEmptyDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  return open(kind, kind === "sqlite" ? sqliteFile() : await postgresDatabase());
}

type Place = { url: string; drop(): Promise<void> };

function open(kind: DatabaseKind, { url, drop }: Place): TestDatabase {
  const db = openDatabase(url);
  return {
    kind,
    url,
    db,
    async close() {
      await db.$disconnect();
      await drop();
    },
  };
}

/** @param original the file to begin with a copy of */
function sqliteFile(original?: string): Place {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-sqlite-"));
  const file = join(folder, "test.db");
  if (original) copyFileSync(original, file);
  return { url: `file:${file}`, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** @param original the database to begin with a copy of */
async function postgresDatabase(original = "template1"): Promise<Place> {
  const server = await supplied("postgres");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await execute(server, `CREATE DATABASE ${name} TEMPLATE ${original}`);
  return { url: `${server}/${name}`, drop: () => execute(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function supplied(name: Supply): Promise<string> {
  const answer = await fetch(`${inject("databaseSupply")}/${name}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

/** Runs the same tests on each database of the project, SQLite and PostgreSQL. `get` gives the database's context, inside a test. */
export function onBothDatabases(name: string, tests: (get: () => TestContext, kind: DatabaseKind) => void) {
  describe.each(inject("databases"))(`${name} on %s`, (kind) => {
    let database: TestDatabase | undefined;
    let context: TestContext | undefined;
    beforeAll(async () => {
      database = await createTestDatabase(kind);
      context = createTestContext(database.db);
    });
    afterAll(() => database?.close());
    tests(() => {
      if (!context) throw new Error("only inside a test");
      return context;
    }, kind);
  });
}
