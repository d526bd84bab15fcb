import { open } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../../tests/support/databases.ts";
import { isUnavailable } from "./is-unavailable.ts";
import { type Database, openDatabase } from "./open.ts";

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
  expect(await seen).toBe(0);
  expect(await db.throttle.count({ where: { key: { startsWith: "b-" } } })).toBe(2);
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

test("a transaction that the database has rolled back by itself, as on a full disk, does nothing more", async () => {
  const { db } = database;
  await db.throttle.create({ data: row("k") });
  const ended = db.$transaction(async (transaction) => {
    const failing = transaction.$executeRaw`INSERT OR ROLLBACK INTO "Throttle" ("key", "points") VALUES ('k', 1)`;
    await failing.catch(() => {});
    await transaction.throttle.create({ data: row("k-after") }).catch(() => {});
  });
  await expect(ended).rejects.toMatchObject({ code: "P2002" });
  expect(await keys("k", "k-after")).toEqual(["k"]);
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

test("a text is prepared once, and its values are those of each run", async () => {
  const prepare = vi.spyOn(Sqlite.prototype, "prepare");
  const db = openDatabase(database.url);
  const find = (key: string) => db.$queryRaw<{ points: number }[]>`SELECT "points" FROM "Throttle" WHERE "key" = ${key}`;
  const write = (key: string) => db.$executeRaw`UPDATE "Throttle" SET "points" = 7 WHERE "key" = ${key}`;
  try {
    await db.throttle.createMany({ data: [row("g-1"), row("g-2")] });
    expect([await write("g-1"), await write("g-none")]).toEqual([1, 0]);
    const found = [await find("g-1"), await find("g-2"), await find("g-none"), await find("g-1")];
    expect(found).toEqual([[{ points: 7 }], [{ points: 1 }], [], [{ points: 7 }]]);
    const texts = prepare.mock.calls.map(([text]) => text).filter((text) => /^(SELECT|UPDATE)/.test(text));
    expect(texts).toHaveLength(2);
  } finally {
    prepare.mockRestore();
    await db.$disconnect();
  }
});

/** A busy machine is slow. */
const PATIENCE = { timeout: 20_000 };

/** Holds each sync of a journal back until it is let go on. */
async function holdSyncs() {
  const journal = await open("/dev/null");
  const datasync = vi.spyOn(Object.getPrototypeOf(journal), "datasync");
  await journal.close();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  datasync.mockImplementation(() => held);
  return { datasync, release, [Symbol.dispose]: () => datasync.mockRestore() };
}

test.each([
  ["a statement", (db: Database) => db.throttle.create({ data: row("h-statement") })],
  ["a transaction", (db: Database) => db.$transaction((transaction) => transaction.throttle.create({ data: row("h-transaction") }))],
])("%s is acknowledged when its commit is on the disk", async (_, write) => {
  using syncs = await holdSyncs();
  let isAcknowledged = false;
  const written = write(database.db).then(() => {
    isAcknowledged = true;
  });
  await vi.waitUntil(() => syncs.datasync.mock.calls.length > 0, PATIENCE);
  await sleep(50);
  expect(isAcknowledged).toBe(false);
  syncs.release();
  await written;
});

test("commits of the same moment share a sync, and each waits for one that began after it", async () => {
  using syncs = await holdSyncs();
  // A call of Prisma's begins when it is waited for.
  const writeOne = async (n: number) => void (await database.db.throttle.create({ data: row(`i-${n}`) }));
  const write = (from: number) => Array.from({ length: 20 }, (_, n) => writeOne(from + n));
  const first = write(0);
  await vi.waitUntil(() => syncs.datasync.mock.calls.length === 1, PATIENCE);
  const second = write(100);
  await sleep(100);
  expect(syncs.datasync).toHaveBeenCalledTimes(1);
  syncs.release();
  await Promise.all([...first, ...second]);
  expect(syncs.datasync).toHaveBeenCalledTimes(2);
});

test("a write whose sync fails is not acknowledged", async () => {
  using syncs = await holdSyncs();
  syncs.datasync.mockRejectedValueOnce(Object.assign(new Error("no space left on device"), { code: "ENOSPC" }));
  const error: unknown = await database.db.throttle.create({ data: row("j") }).catch((error: unknown) => error);
  expect(error).toMatchObject({ code: "ENOSPC" });
  expect(isUnavailable(error)).toBe(true);
  syncs.datasync.mockRejectedValueOnce(Object.assign(new Error("no space left on device"), { code: "ENOSPC" }));
  const write = database.db.$transaction((transaction) => transaction.throttle.create({ data: row("j-transaction") }));
  expect(isUnavailable(await write.catch((error: unknown) => error))).toBe(true);
  syncs.release();
});

test("the journal is WAL, and foreign keys hold", async () => {
  const [journal] = await database.db.$queryRawUnsafe<{ journal_mode: string }[]>("PRAGMA journal_mode");
  const [foreignKeys] = await database.db.$queryRawUnsafe<{ foreign_keys: bigint }[]>("PRAGMA foreign_keys");
  expect([journal?.journal_mode, Number(foreignKeys?.foreign_keys)]).toEqual(["wal", 1]);
});
