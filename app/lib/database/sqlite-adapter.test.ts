import { setTimeout as sleep } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../../tests/support/databases.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase("sqlite");
});
afterAll(() => database.close());

const row = (key: string) => ({ key, points: 1, expire: null });

async function keys(...wanted: string[]): Promise<string[]> {
  const rows = await database.db.throttle.findMany({ where: { key: { in: wanted } }, orderBy: { key: "asc" } });
  return rows.map(({ key }) => key);
}

test("a statement outside a transaction does not join the open one: a rollback loses only its own", async () => {
  const { db } = database;
  let outside: Promise<unknown> | undefined;
  const rolledBack = db.$transaction(async (transaction) => {
    await transaction.throttle.create({ data: row("a-inside") });
    outside = db.throttle.create({ data: row("a-outside") });
    await sleep(50);
    throw new Error("rolled back");
  });
  await expect(rolledBack).rejects.toThrow("rolled back");
  await outside;
  expect(await keys("a-inside", "a-outside")).toEqual(["a-outside"]);
});

test("a statement outside a transaction sees nothing of it before it is committed", async () => {
  const { db } = database;
  let seen: Promise<number> | undefined;
  await db.$transaction(async (transaction) => {
    await transaction.throttle.create({ data: row("b-1") });
    seen = db.throttle.count({ where: { key: { startsWith: "b-" } } }).then((count) => count);
    await sleep(50);
    await transaction.throttle.create({ data: row("b-2") });
  });
  expect(await seen).toBe(2);
});

test("many transactions at once happen one after the other", async () => {
  const { db } = database;
  await db.throttle.create({ data: { ...row("c"), points: 0 } });
  await Promise.all(
    Array.from({ length: 30 }, () =>
      db.$transaction(async (transaction) => {
        const { points } = await transaction.throttle.findUniqueOrThrow({ where: { key: "c" } });
        await sleep(1);
        await transaction.throttle.update({ where: { key: "c" }, data: { points: points + 1 } });
      }),
    ),
  );
  expect((await db.throttle.findUniqueOrThrow({ where: { key: "c" } })).points).toBe(30);
});

test("a failed statement and a failed transaction keep nobody waiting", async () => {
  const { db } = database;
  await db.throttle.create({ data: row("d") });
  await expect(db.throttle.create({ data: row("d") })).rejects.toMatchObject({ code: "P2002" });
  await expect(db.$transaction((transaction) => transaction.throttle.create({ data: row("d") }))).rejects.toMatchObject({ code: "P2002" });
  await db.throttle.create({ data: row("d-after") });
  expect(await keys("d", "d-after")).toEqual(["d", "d-after"]);
});

test("a transaction that finds the file locked by another process fails, and the next one works", async () => {
  const { db, url } = database;
  const other = new Sqlite(url.replace(/^file:/, ""));
  other.exec("BEGIN IMMEDIATE");
  await expect(db.$transaction((transaction) => transaction.throttle.create({ data: row("e") }))).rejects.toThrow();
  other.exec("COMMIT");
  other.close();
  await db.$transaction((transaction) => transaction.throttle.create({ data: row("e-after") }));
  expect(await keys("e", "e-after")).toEqual(["e-after"]);
});

test("while another process holds the lock, a write waits for it and all else goes on", async () => {
  const { db, url } = database;
  const other = new Sqlite(url.replace(/^file:/, ""));
  other.exec("BEGIN IMMEDIATE");
  const writes = Promise.all([
    db.throttle.create({ data: row("f-alone") }),
    db.$transaction((transaction) => transaction.throttle.create({ data: row("f-transaction") })),
  ]);
  // A process that is held up until the lock is free never gets here to free it.
  await sleep(50);
  other.exec("COMMIT");
  other.close();
  await writes;
  expect(await keys("f-alone", "f-transaction")).toEqual(["f-alone", "f-transaction"]);
});

test("what is committed is on the disk: the journal is WAL and every commit is synced", async () => {
  const [journal] = await database.db.$queryRawUnsafe<{ journal_mode: string }[]>("PRAGMA journal_mode");
  const [synchronous] = await database.db.$queryRawUnsafe<{ synchronous: bigint }[]>("PRAGMA synchronous");
  const [foreignKeys] = await database.db.$queryRawUnsafe<{ foreign_keys: bigint }[]>("PRAGMA foreign_keys");
  expect([journal?.journal_mode, Number(synchronous?.synchronous), Number(foreignKeys?.foreign_keys)]).toEqual(["wal", 2, 1]);
});
