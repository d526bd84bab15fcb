import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readMigrations } from "~/lib/database/migrations";
import { builtProgram } from "../support/built-program.ts";
import { databaseKinds } from "../support/database-kinds.ts";
import { createEmptyDatabase, type TestDatabase } from "../support/databases.ts";

const SECRET_KEYS = `test:${Buffer.alloc(32, 7).toString("base64")}`;

describe.each(databaseKinds)("an empty database on %s", (kind) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createEmptyDatabase(kind);
  });
  afterEach(() => database.close());

  test("ten processes at once apply each migration once, and all of them succeed", { timeout: 180_000 }, async () => {
    const ends = await Promise.all(Array.from({ length: 10 }, () => startAndStop(database.url)));
    expect(ends).toEqual(Array(10).fill("started"));
    const rows = await database.db.$queryRawUnsafe<{ migration_name: string }[]>(
      `SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL ORDER BY "migration_name"`,
    );
    expect(rows.map((row) => row.migration_name)).toEqual(readMigrations(`prisma/${kind}/migrations`).map(({ name }) => name));
  });
});

/** Starts the built site, and stops it once it says where it is. @returns what it said instead, where it ended before */
async function startAndStop(url: string): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), "gatehouse-first-"));
  const env = { PATH: process.env.PATH, NODE_ENV: "production" as const, DATABASE_URL: url, DATA_DIR: data, PORT: "0", SECRET_KEYS };
  const child = spawn(...builtProgram("main"), { env });
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += chunk));
  const ended = once(child, "close");
  const end = await Promise.race([once(child.stdout, "data").then(() => "started"), ended.then(() => errors)]);
  child.kill("SIGTERM");
  await ended;
  rmSync(data, { recursive: true, force: true });
  return end;
}
