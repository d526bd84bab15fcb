import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { migrate } from "~/lib/database/migrate";
import { type Database, type DatabaseKind, openDatabase } from "~/lib/database/open";
import { createTestContext, type TestContext } from "./test-context.ts";

export type TestDatabase = { kind: DatabaseKind; url: string; db: Database; close(): Promise<void> };

/** A fresh database with all migrations: a file of its own, or a database of its own on the tests' PostgreSQL. */
export async function createTestDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  const database = await createEmptyDatabase(kind);
  await migrate(database.db, kind, `prisma/${kind}/migrations`);
  return database;
}

/** The same without a single table. */
export async function createEmptyDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  const { url, drop } = kind === "sqlite" ? sqliteFile() : await postgresDatabase();
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

function sqliteFile() {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-sqlite-"));
  return { url: `file:${join(folder, "test.db")}`, drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function postgresDatabase() {
  const server = inject("postgresUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = openDatabase(`${server}/postgres`);
  await admin.$executeRawUnsafe(`CREATE DATABASE ${name}`);
  const drop = async () => {
    await admin.$executeRawUnsafe(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.$disconnect();
  };
  return { url: `${server}/${name}`, drop };
}

/** Runs the same tests on SQLite and on PostgreSQL. `get` gives the database's context, inside a test. */
export function onBothDatabases(name: string, tests: (get: () => TestContext, kind: DatabaseKind) => void) {
  describe.each(["sqlite", "postgresql"] as const)(`${name} on %s`, (kind) => {
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
