import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readMigrations } from "~/lib/database/migrations";
import { databaseKinds } from "../support/database-kinds.ts";
import { createEmptyDatabase, type TestDatabase } from "../support/databases.ts";
import { startAndStop } from "../support/first-start.ts";

const SECRET_KEYS = `test:${Buffer.alloc(32, 7).toString("base64")}`;

describe.each(databaseKinds)("an empty database on %s", (kind) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createEmptyDatabase(kind);
  });
  afterEach(() => database.close());

  test("ten processes at once apply each migration once, and all of them succeed", { timeout: 180_000 }, async () => {
    const env = { DATABASE_URL: database.url, SECRET_KEYS };
    const ends = await Promise.all(Array.from({ length: 10 }, () => startAndStop(env)));
    expect(ends).toEqual(Array(10).fill("started"));
    const rows = await database.db.$queryRawUnsafe<{ migration_name: string }[]>(
      `SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL ORDER BY "migration_name"`,
    );
    expect(rows.map((row) => row.migration_name)).toEqual(readMigrations(`prisma/${kind}/migrations`).map(({ name }) => name));
  });
});
