import { afterEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { type FailedStart, failToStart } from "../support/failed-start.ts";
import { migrateByNewer } from "../support/newer-version.ts";
import { logInWithTotp, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { runTool } from "../support/tool.ts";

describe.each(databaseKinds)("on a database of a newer version on %s", (kind) => {
  let database: TestDatabase;
  let start: FailedStart | undefined;
  const env = () => ({ DATABASE_URL: database.url, SECRET_KEYS: `test:${Buffer.alloc(32, 7).toString("base64")}` });
  afterEach(async () => {
    start?.remove();
    await database.close();
  });

  async function migrations(): Promise<{ state: string; text: string } | undefined> {
    const { checks } = JSON.parse((await runTool(["doctor", "--json"], env())).output);
    return checks.find(({ name }: { name: string }) => name === "migrations");
  }

  test("the site goes on with what the next version has only added, and is ready until a version changes what it needs", async () => {
    database = await createTestDatabase(kind);
    await migrateByNewer(database, ["-- additive in 9.1.0", "-- additive in 9.1.0"]);
    const site = await Site.start(env());
    const person = await withTotp(site);
    const again = { ...person, visitor: site.visitor() };
    await logInWithTotp(again);
    expect(again.visitor.page.path).toBe("/account");
    expect(await migrations()).toMatchObject({ state: "good", text: expect.stringContaining("9.1.0") });

    await database.db.$executeRawUnsafe(`UPDATE "_prisma_migrations" SET "logs" = NULL WHERE "migration_name" LIKE '2999%'`);
    const ready = await fetch(`${site.origin}/readyz`);
    expect([ready.status, await ready.text()]).toEqual([503, "database: ok\nmigrations: failed\nkeys: ok\n"]);
    expect(await migrations()).toMatchObject({ state: "wrong", text: expect.stringContaining("29990101000000_newer_1") });
    await site.stop();
  });

  test.each([
    ["two versions newer", ["-- additive in 9.1.0", "-- additive in 9.2.0"]],
    ["changed in other ways", [""]],
  ])("the site does not start where it is %s: it names the migrations in one line and exits with 1", async (_how, firstLines) => {
    database = await createTestDatabase(kind);
    const names = await migrateByNewer(database, firstLines);
    start = await failToStart({ ...env(), PORT: "0" });
    expect([start.code, start.output]).toEqual([1, ""]);
    expect(start.errors).toMatch(/^The database is of a newer version[^\n]+\n$/);
    for (const name of names) expect(start.errors).toContain(name);
  });
});
