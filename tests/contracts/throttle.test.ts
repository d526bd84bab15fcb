import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "~/lib/database/open";
import { limits } from "~/throttle/limits";
import { type Count, giveBack, giveBackAll, take } from "~/throttle/throttle";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";

describe.each(["sqlite", "postgresql"] as const)("limits on %s", (kind) => {
  let database: TestDatabase;
  /** Another process's connection. */
  let otherDb: Database;
  let context: TestContext;
  let other: TestContext;

  beforeAll(async () => {
    database = await createTestDatabase(kind);
    otherDb = openDatabase(database.url);
    context = createTestContext(database.db);
    other = createTestContext(otherDb);
  });
  afterAll(async () => {
    await otherDb.$disconnect();
    await database.close();
  });

  const login = (key: string): Count[] => [{ limit: "loginAccount", key }];
  const [{ points }] = limits.loginAccount;

  test("tries one after the other pass up to the limit, and then wait for at most its period", async () => {
    for (let count = 0; count < points; count++) expect(await take(context, login("serial"))).toBeNull();
    const throttled = await take(context, login("serial"));
    expect(throttled?.kind).toBe("throttled");
    expect(throttled?.retryAfterSeconds).toBeGreaterThan(0);
    expect(throttled?.retryAfterSeconds).toBeLessThanOrEqual(limits.loginAccount[0].seconds);
  });

  test("tries at once, of two processes, never pass more often than the limit", async () => {
    const tries = Array.from({ length: 40 }, (_, index) => take(index % 2 ? context : other, login("parallel")));
    const passed = (await Promise.all(tries)).filter((refused) => refused === null);
    expect(passed.length).toBeLessThanOrEqual(points);
    expect(passed.length).toBeGreaterThan(0);
    expect(await take(context, login("parallel"))).not.toBeNull();
  });

  test("each key has its own count", async () => {
    expect(await take(context, login("somebody"))).toBeNull();
    expect(await take(context, [{ limit: "loginAddress", key: "parallel" }])).toBeNull();
  });

  test("a try that is given back counts for nothing", async () => {
    for (let count = 0; count < points * 2; count++) {
      expect(await take(context, login("given-back"))).toBeNull();
      await giveBack(context, login("given-back"));
    }
  });

  test("a try that is given back after its period has ended is no further try in the next one", async () => {
    const [rule] = limits.loginAccount;
    const inFlight = Array.from({ length: points }, () => take(context, login("late")));
    expect((await Promise.all(inFlight)).filter(Boolean)).toEqual([]);
    await database.db.throttle.deleteMany({ where: { key: { startsWith: rule.name } } });
    for (let count = 0; count < points; count++) await giveBack(context, login("late"));
    for (let count = 0; count < points; count++) expect(await take(context, login("late"))).toBeNull();
    expect(await take(context, login("late"))).not.toBeNull();
  });

  test("who hammers on does not use up the other limits of the same try", async () => {
    for (let count = 0; count < points; count++) await take(context, login("hammered"));
    for (let count = 0; count < points * 2; count++)
      expect(await take(context, [...login("hammered"), { limit: "loginAddress", key: "hammer" }])).not.toBeNull();
    expect(await take(context, [{ limit: "loginAddress", key: "hammer" }])).toBeNull();
  });

  test("of several periods the longest wait is told", async () => {
    const factor: Count[] = [{ limit: "secondFactor", key: "several" }];
    for (let count = 0; count < 5; count++) expect(await take(context, factor)).toBeNull();
    expect((await take(context, factor))?.retryAfterSeconds).toBeLessThanOrEqual(300);
  });

  test("a key that is forgotten may try again", async () => {
    for (let count = 0; count <= points; count++) await take(context, login("forgotten"));
    await giveBackAll(context, login("forgotten"));
    expect(await take(context, login("forgotten"))).toBeNull();
  });

  test("what people typed does not stand in the table", async () => {
    await take(context, login("a name that nobody has"));
    const rows = await database.db.throttle.findMany();
    expect(JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? Number(value) : value))).not.toContain("nobody has");
  });
});
