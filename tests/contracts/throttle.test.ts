import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DAY, MINUTE } from "~/lib/clock";
import { type Database, openDatabase, type Statement } from "~/lib/database/open";
import { OverloadedError } from "~/lib/work/bounded-queue";
import { limits } from "~/throttle/limits";
import { type Count, forgetCounts, guarded } from "~/throttle/throttle";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";

describe.each(databaseKinds)("limits on %s", (kind) => {
  let database: TestDatabase;
  /** Another process's connection. */
  let otherDb: Database;
  let context: TestContext;
  let other: TestContext;
  const statements: Statement[] = [];

  beforeAll(async () => {
    database = await createTestDatabase(kind);
    otherDb = openDatabase(database.url, { onStatement: (statement) => statements.push(statement) });
    context = createTestContext(database.db);
    other = createTestContext(otherDb);
  });
  afterAll(async () => {
    await otherDb.$disconnect();
    await database.close();
  });

  const login = (key: string): Count[] => [{ limit: "loginAccount", key }];
  const [{ points, seconds }] = limits.loginAccount;
  const fail = (counts: Count[], from = context) => guarded(from, counts, async () => ({ kind: "refused" as const }));
  const succeed = (counts: Count[], from = context) => guarded(from, counts, async () => ({ kind: "right" as const }));
  const failAll = async (counts: Count[], times: number) => {
    for (let time = 0; time < times; time++) expect((await fail(counts)).kind).toBe("refused");
  };

  test("tries one after the other pass up to the limit, and then wait until its period is over by the site's clock", async () => {
    await failAll(login("serial"), points);
    expect(await fail(login("serial"))).toEqual({ kind: "throttled", retryAfterSeconds: seconds });
    context.clock.advance(2 * MINUTE);
    expect(await succeed(login("serial"))).toEqual({ kind: "throttled", retryAfterSeconds: seconds - 120 });
    context.clock.advance(3 * MINUTE);
    await failAll(login("serial"), points);
    expect((await fail(login("serial"))).kind).toBe("throttled");
  });

  test("tries at once, of two processes, never pass more often than the limit", async () => {
    const tries = Array.from({ length: 40 }, (_, index) => fail(login("parallel"), index % 2 ? context : other));
    const passed = (await Promise.all(tries)).filter(({ kind }) => kind === "refused");
    expect(passed.length).toBeLessThanOrEqual(points);
    expect(passed.length).toBeGreaterThan(0);
    await failAll(login("parallel"), points - passed.length);
    expect((await succeed(login("parallel"))).kind).toBe("throttled");
  });

  test("tries at once that count by several keys in any order do not wait for each other in a circle", async () => {
    const keys = ["a", "b", "c", "d", "e"];
    const countsOf = (turn: number): Count[] =>
      keys.map((_, index) => ({ limit: "passkey", key: keys[(index + turn) % keys.length] ?? "" }));
    const tries = Array.from({ length: 40 }, (_, turn) => succeed(countsOf(turn), turn % 2 ? context : other));
    expect(new Set((await Promise.all(tries)).map(({ kind }) => kind))).toEqual(new Set(["right"]));
  });

  test("each key has its own count", async () => {
    await failAll(login("somebody"), points);
    expect((await fail(login("anybody"))).kind).toBe("refused");
    expect((await fail([{ limit: "loginAddress", key: "somebody" }])).kind).toBe("refused");
  });

  test("a try counts by what came of it: failures, each that is made, or every one", async () => {
    for (let time = 0; time < points * 2; time++) expect((await succeed(login("right"))).kind).toBe("right");
    await failAll([{ limit: "registration", key: "refused" }], 3);
    const made = () => guarded(context, [{ limit: "registration", key: "made" }], async () => ({ kind: "registered" }));
    for (let time = 0; time < 3; time++) await made();
    for (let time = 0; time < 3; time++) await succeed([{ limit: "passkeyOptions", key: "every" }]);
    const pointsOf = async (name: string) =>
      (await database.db.throttle.findMany({ where: { key: { startsWith: `${name}:` } } })).map((row) => row.points);
    expect((await pointsOf("registration")).sort()).toEqual([0, 3]);
    expect(await pointsOf("passkey-options")).toEqual([3]);
  });

  test("what there was too much work for counts nowhere, and a fault of ours counts", async () => {
    const breakWith = (error: Error) => guarded(context, login("broken"), () => Promise.reject(error));
    for (let time = 0; time < points * 2; time++) await expect(breakWith(new OverloadedError("full"))).rejects.toThrow("full");
    for (let time = 0; time < points; time++) await expect(breakWith(new Error("a bug"))).rejects.toThrow("a bug");
    expect(await breakWith(new Error("a bug"))).toMatchObject({ kind: "throttled" });
  });

  test("a success whose period has ended is no further try in the next one", async () => {
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    let begun = 0;
    const work = () => {
      begun++;
      return over.then(() => ({ kind: "right" }));
    };
    const slow = Array.from({ length: points }, () => guarded(context, login("late"), work));
    // A try in between would take the place of one of them.
    await expect.poll(() => begun, { timeout: 10_000 }).toBe(points);
    expect((await succeed(login("late"))).kind).toBe("throttled");
    context.clock.advance(5 * MINUTE);
    await failAll(login("late"), points);
    end();
    await Promise.all(slow);
    expect((await fail(login("late"))).kind).toBe("throttled");
  });

  test("who hammers on does not use up the other limits of the same try", async () => {
    await failAll(login("hammered"), points);
    const both: Count[] = [...login("hammered"), { limit: "loginAddress", key: "hammer" }];
    for (let time = 0; time < points * 2; time++) expect((await fail(both)).kind).toBe("throttled");
    await failAll([{ limit: "loginAddress", key: "hammer" }], points);
  });

  test("of several limits that are used up the longest wait is told", async () => {
    const factor: Count[] = [{ limit: "secondFactor", key: "several" }];
    const waits: number[] = [];
    for (let period = 0; period < 11; period++) {
      for (let time = 0; time < 5; time++) await fail(factor);
      const answer = await fail(factor);
      waits.push(answer.kind === "throttled" ? answer.retryAfterSeconds : 0);
      context.clock.advance(period % 4 === 3 ? 60 * MINUTE : 5 * MINUTE);
    }
    expect(waits.slice(0, 4)).toEqual([300, 300, 300, 45 * 60]);
    expect(waits.at(-1)).toBeGreaterThan((DAY - 4 * 60 * MINUTE) / 1000);
  });

  test("a key that is forgotten may try again", async () => {
    await failAll(login("forgotten"), points);
    await forgetCounts(context, login("forgotten"));
    expect((await fail(login("forgotten"))).kind).toBe("refused");
  });

  test("what people typed does not stand in the table", async () => {
    await fail(login("a name that nobody has"));
    expect(JSON.stringify(await database.db.throttle.findMany())).not.toContain("nobody has");
  });

  test("all rules of a try are counted by one statement, in the order of their keys, and one more gives back what does not count", async () => {
    const counts: Count[] = [
      { limit: "secondFactor", key: "statements" },
      { limit: "ownSecondFactor", key: "statements" },
      { limit: "loginAddress", key: "statements" },
    ];
    const statementsOf = async (work: () => Promise<unknown>) => {
      statements.length = 0;
      await work();
      return statements.length;
    };
    expect(await statementsOf(() => fail(counts, other))).toBe(1);
    // Two statements that lock rows in the same order do not wait for each other in a circle.
    const keys = (JSON.parse(statements[0]?.params ?? "[]") as unknown[]).filter((value) => /^[a-z0-9-]+:/.test(String(value)));
    expect(keys).toHaveLength(7);
    expect(keys).toEqual(keys.toSorted());
    expect(await statementsOf(() => succeed(counts, other))).toBe(2);
    for (let time = 0; time < 4; time++) await fail(counts, other);
    expect(await statementsOf(() => succeed(counts, other))).toBe(2);
  });
});
