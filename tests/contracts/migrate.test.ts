import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrate, refuseMisfit } from "~/lib/database/migrate";
import { MigrationError, readMigrations } from "~/lib/database/migrations";
import { databaseKinds } from "../support/database-kinds.ts";
import { createEmptyDatabase, type TestDatabase } from "../support/databases.ts";
import { copyMigrations, migrateByNewer } from "../support/newer-version.ts";

describe.each(databaseKinds)("migrations on %s", (kind) => {
  const folder = `prisma/${kind}/migrations`;
  let database: TestDatabase;
  let copy: ReturnType<typeof copyMigrations>;

  beforeEach(async () => {
    database = await createEmptyDatabase(kind);
    copy = copyMigrations(kind);
  });
  afterEach(async () => {
    await database.close();
    copy.remove();
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

  test("a migration that was changed after it was applied is refused, and nothing is applied", async () => {
    await migrate(database.db, kind, copy.folder);
    const [first = ""] = readdirSync(copy.folder).filter((name) => name !== "migration_lock.toml");
    appendFileSync(join(copy.folder, first, "migration.sql"), "\n-- a word more");
    copy.add("29990101000000_later", `CREATE TABLE "later" ("id" TEXT NOT NULL);`);
    await expect(migrate(database.db, kind, copy.folder)).rejects.toThrow(MigrationError);
    expect(await applied()).toEqual(allNames());
  });

  test("a migration that fails leaves nothing behind, and a mended one goes through", async () => {
    copy.add("29990101000000_broken", `CREATE TABLE "half" ("id" TEXT NOT NULL);\nCREATE TABLE "half" ("id" TEXT NOT NULL);`);
    await expect(migrate(database.db, kind, copy.folder)).rejects.toThrow();
    await expect(applied()).rejects.toThrow();
    copy.add("29990101000000_broken", `CREATE TABLE "half" ("id" TEXT NOT NULL);`);
    await migrate(database.db, kind, copy.folder);
    expect(await applied()).toEqual([...allNames(), "29990101000000_broken"]);
  });

  test("what the next version has only added is no hindrance, as often as this version starts", async () => {
    const newer = await migrateByNewer(database, ["-- additive in 9.1.0", "-- additive in 9.1.0"]);
    await migrate(database.db, kind, folder);
    await refuseMisfit(database.db, readMigrations(folder));
    await migrate(database.db, kind, folder);
    expect(await applied()).toEqual([...allNames(), ...newer]);
  });

  test.each([
    ["that changed what was there", [""]],
    ["of which one changed what was there", ["-- additive in 9.1.0", ""]],
    ["of two versions", ["-- additive in 9.1.0", "-- additive in 9.2.0"]],
    ["that says elsewhere than in its first line that it only adds", ["\n-- additive in 9.1.0"]],
  ])("migrations of a newer version %s are refused by their names", async (_which, marks) => {
    const names = await migrateByNewer(database, marks);
    for (const look of [() => migrate(database.db, kind, folder), () => refuseMisfit(database.db, readMigrations(folder))]) {
      const error = await look().catch((error) => error);
      expect(error).toBeInstanceOf(MigrationError);
      for (const name of names) expect(error.message).toContain(name);
    }
  });

  test("what another program has added does not make up for a migration that is missing", async () => {
    await migrateByNewer(database, ["-- additive in 9.1.0"]);
    const last = allNames().at(-1) ?? "";
    await database.db.$executeRawUnsafe(`DELETE FROM "_prisma_migrations" WHERE "migration_name" = '${last}'`);
    await expect(migrate(database.db, kind, folder)).rejects.toThrow(last);
    expect(await applied()).not.toContain(last);
  });

  test("the tables are the models': no migration is missing", async () => {
    await migrate(database.db, kind, folder);
    for (const [name, model] of Object.entries(database.db).filter(([name]) => /^[a-z]/.test(name))) {
      if (typeof model?.findFirst === "function") await expect(model.findFirst(), name).resolves.toBeNull();
    }
  });
});
