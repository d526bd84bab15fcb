import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type Database, openDatabase } from "~/lib/database/open";
import { findRows, insertRows } from "~/lib/database/rows";
import { isUniqueViolation } from "~/lib/database/transaction";
import { createTestDatabase } from "../support/databases.ts";
import { startPooler } from "../support/pooler.ts";

const MANY = 12;

async function onDatabase(work: (db: Database, url: string) => Promise<void>): Promise<void> {
  const database = await createTestDatabase("postgresql");
  const db = openDatabase(database.url);
  try {
    await work(db, database.url);
  } finally {
    await db.$disconnect();
    await database.close();
  }
}

describe("a process's connections to PostgreSQL", () => {
  const connectionOf = async (db: Pick<Database, "$queryRaw">) => {
    const [row] = await db.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS "pid"`;
    return row?.pid;
  };

  test("are left to a statement while more transactions than there may be hold theirs or wait", () =>
    onDatabase(async (db) => {
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      const transactions = Array.from({ length: MANY }, () => db.$transaction(() => ended, { maxWait: 10_000, timeout: 10_000 }));
      const outcome = await Promise.race([connectionOf(db), Promise.allSettled(transactions)]);
      end();
      await Promise.all(transactions);
      expect(outcome).toEqual(expect.any(Number));
    }));

  test("are ten at the most", () =>
    onDatabase(async (db) => {
      const slow = Array.from({ length: 200 }, () => db.$queryRaw`SELECT pg_sleep(0.02)::text`);
      const transactions = Array.from({ length: MANY }, () => db.$transaction((inside) => inside.$queryRaw`SELECT pg_sleep(0.02)::text`));
      const [row] = await db.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS "count" FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'`;
      await Promise.all([...slow, ...transactions]);
      expect(row?.count).toBeGreaterThan(1);
      expect(row?.count).toBeLessThanOrEqual(10);
    }));

  test("are used by statements of one moment together, and each of these fails alone", () =>
    onDatabase(async (db) => {
      const insert = () => db.$executeRaw`INSERT INTO "Throttle" ("key", "points", "expire") VALUES ('together', 1, now())`;
      await insert();
      const [first, divided, again, second] = await Promise.allSettled([
        connectionOf(db),
        db.$queryRaw`SELECT 1 / 0`,
        insert(),
        connectionOf(db),
      ]);
      expect(first).toEqual({ status: "fulfilled", value: expect.any(Number) });
      expect(divided).toMatchObject({ status: "rejected", reason: { message: expect.stringMatching("division by zero") } });
      expect(again.status === "rejected" && isUniqueViolation(again.reason)).toBe(true);
      expect(second).toEqual(first);
    }));

  test("that break fail their own statements, and the next one has another", () =>
    onDatabase(async (db) => {
      const before = await connectionOf(db);
      const outcomes = await Promise.allSettled([db.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`, connectionOf(db)]);
      expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
      const after = await connectionOf(db);
      expect(after).not.toBe(before);
    }));

  test("are not held up by a write of the same moment that waits for a lock", () =>
    onDatabase(async (db) => {
      const add = (inside: Pick<Database, "$executeRaw">) => inside.$executeRaw`UPDATE "Throttle" SET "points" = "points" + 1`;
      await db.$executeRaw`INSERT INTO "Throttle" ("key", "points", "expire") VALUES ('locked', 1, now())`;
      let writes: Promise<number>[] = [];
      const outcome = await db.$transaction(async (inside) => {
        await add(inside);
        writes = [add(db), add(db)];
        return Promise.race([Promise.all([connectionOf(db), connectionOf(db)]), sleep(3000)]);
      });
      await Promise.all(writes);
      expect(outcome).toEqual([expect.any(Number), expect.any(Number)]);
    }));

  /** How often the connection of a transaction holds a text ready that it was asked twice. */
  const timesHeld = async (db: Database) =>
    db.$transaction(async (inside) => {
      const add = () => inside.$queryRaw`SELECT 40 + ${2}::int AS "sum"`;
      await add();
      await add();
      const [held] = await inside.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS "count" FROM pg_prepared_statements WHERE statement LIKE 'SELECT 40 + %'`;
      return held?.count;
    });

  test("hold a text that was asked before ready, once", () =>
    onDatabase(async (db) => {
      expect(await timesHeld(db)).toBe(1);
    }));

  test("hold no text ready through a pooler, which may send the next one elsewhere", () =>
    onDatabase(async (_, url) => {
      const pooler = await startPooler(url);
      const pooled = openDatabase(pooler.url);
      try {
        expect(await timesHeld(pooled)).toBe(0);
      } finally {
        await pooled.$disconnect();
        pooler.stop();
      }
    }));

  test("go on when a newer version adds a column to a table that was read before", () =>
    onDatabase(async (db) => {
      const context = { db };
      await insertRows(context, "Throttle", [{ key: "older", points: 1, expire: new Date(0) }]);
      const before = await findRows(context, "Throttle", { key: "older" });
      await db.$executeRaw`ALTER TABLE "Throttle" ADD COLUMN "newer" INTEGER`;
      expect(await findRows(context, "Throttle", { key: "older" })).toEqual(before);
    }));
});
