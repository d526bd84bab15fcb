import { spawn } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MigrationError, migrate, readMigrations } from "~/lib/database/migrate";
import { createEmptyDatabase, type TestDatabase } from "../support/databases.ts";

describe.each(["sqlite", "postgresql"] as const)("migrations on %s", (kind) => {
  const folder = `prisma/${kind}/migrations`;
  let database: TestDatabase;
  /** A copy of the migrations to change. */
  let copy: string;

  beforeEach(async () => {
    database = await createEmptyDatabase(kind);
    copy = mkdtempSync(join(tmpdir(), "gatehouse-migrations-"));
    cpSync(folder, copy, { recursive: true });
  });
  afterEach(async () => {
    await database.close();
    rmSync(copy, { recursive: true });
  });

  async function applied(): Promise<string[]> {
    const rows = await database.db.$queryRawUnsafe<{ migration_name: string }[]>(
      `SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL ORDER BY "migration_name"`,
    );
    return rows.map((row) => row.migration_name);
  }
  const allNames = () => readMigrations(folder).map(({ name }) => name);

  test("a second run changes nothing", async () => {
    await migrate(database.db, kind, folder);
    await database.db.throttle.create({ data: { key: "kept", points: 1 } });
    await migrate(database.db, kind, folder);
    expect(await applied()).toEqual(allNames());
    expect(await database.db.throttle.count()).toBe(1);
  });

  test("ten processes at once apply each migration once, and all of them succeed", async () => {
    const exits = await Promise.all(Array.from({ length: 10 }, openInAnotherProcess));
    expect(exits).toEqual(Array(10).fill("done"));
    expect(await applied()).toEqual(allNames());
  });

  test("a migration that was changed after it was applied is refused, and nothing is applied", async () => {
    await migrate(database.db, kind, copy);
    const [first = ""] = readdirSync(copy).filter((name) => name !== "migration_lock.toml");
    appendFileSync(join(copy, first, "migration.sql"), "\n-- a word more");
    addMigration("29990101000000_later", `CREATE TABLE "later" ("id" TEXT NOT NULL);`);
    await expect(migrate(database.db, kind, copy)).rejects.toThrow(MigrationError);
    expect(await applied()).toEqual(allNames());
  });

  test("a migration that fails leaves nothing behind, and a mended one goes through", async () => {
    addMigration("29990101000000_broken", `CREATE TABLE "half" ("id" TEXT NOT NULL);\nCREATE TABLE "half" ("id" TEXT NOT NULL);`);
    await expect(migrate(database.db, kind, copy)).rejects.toThrow();
    await expect(applied()).rejects.toThrow();
    addMigration("29990101000000_broken", `CREATE TABLE "half" ("id" TEXT NOT NULL);`);
    await migrate(database.db, kind, copy);
    expect(await applied()).toEqual([...allNames(), "29990101000000_broken"]);
  });

  test("the tables are the models': no migration is missing", async () => {
    await migrate(database.db, kind, folder);
    for (const [name, model] of Object.entries(database.db).filter(([name]) => /^[a-z]/.test(name))) {
      if (typeof model?.findFirst === "function") await expect(model.findFirst(), name).resolves.toBeNull();
    }
  });

  /** Runs the operator's tool, which like the site brings the database up to date first. @returns "done", or what it said */
  function openInAnotherProcess(): Promise<string> {
    const env = { PATH: process.env.PATH ?? "", NODE_ENV: "production" as const, DATABASE_URL: database.url, DATA_DIR: copy };
    const child = spawn(process.execPath, ["build/gatehouse.js", "history", "verify"], { env, stdio: ["ignore", "ignore", "pipe"] });
    let output = "";
    child.stderr.on("data", (chunk) => (output += chunk));
    return new Promise((resolve) => child.once("exit", (code) => resolve(code === 0 ? "done" : output)));
  }

  function addMigration(name: string, sql: string) {
    mkdirSync(join(copy, name), { recursive: true });
    writeFileSync(join(copy, name, "migration.sql"), sql);
  }
});
