import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { TransactionEndedError } from "~/lib/database/open-transaction";
import { findRows, insertRows } from "~/lib/database/rows";
import { isUniqueViolation, transaction } from "~/lib/database/transaction";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";
import { createOwnerWithApp } from "../support/totp.ts";

onBothDatabases("a statement of ours", (get) => {
  const count = (key: string) => ({ key, points: 1, expire: new Date("2026-01-02T03:04:05.678Z") });

  test("returns rows as Prisma's client does", async () => {
    const context = get();
    const { accountId } = await createOwnerWithApp(context);
    const [session] = await findRows(context, "Session", { accountId });
    expect(session).toEqual(await context.db.session.findFirst({ where: { accountId } }));
    const [address] = await findRows(context, "EmailAddress", { accountId, isPrimary: true });
    expect(address).toEqual(await context.db.emailAddress.findFirst({ where: { accountId } }));
    const [counted] = await context.db.$queryRaw<
      { all: bigint }[]
    >`SELECT count(*) AS "all" FROM "Session" WHERE "accountId" = ${accountId}`;
    expect(counted).toEqual({ all: BigInt(await context.db.session.count({ where: { accountId } })) });
  });

  test("finds empty columns by null, and sorts by several columns, either way round", async () => {
    const context = get();
    const { accountId } = await createOwnerWithApp(context);
    const other = { accountId, addressKey: "b@example.com", createdAt: new Date(0), isPrimary: false };
    await insertRows(context, "EmailAddress", [
      { ...other, id: `${accountId}-b`, address: "b@example.com" },
      { ...other, id: `${accountId}-c`, address: "c@example.com", addressKey: "c@example.com", createdAt: new Date(1) },
    ]);
    const sorted = await findRows(context, "EmailAddress", { accountId }, ["-isPrimary", "-createdAt"]);
    expect(sorted.slice(1).map(({ address }) => address)).toEqual(["c@example.com", "b@example.com"]);
    const unverified = await findRows(context, "EmailAddress", { accountId, verifiedAt: null }, ["createdAt"]);
    expect(unverified.map(({ address }) => address)).toEqual(["b@example.com", "c@example.com"]);
  });

  test("stands in the transaction that it is asked in, beside Prisma's own, and goes with it", async () => {
    const context = get();
    const seen = transaction(context, async (inside) => {
      await insertRows(inside, "Throttle", [count("direct-1")]);
      await inside.db.throttle.update({ where: { key: "direct-1" }, data: { points: 7 } });
      expect(await findRows(inside, "Throttle", { key: "direct-1" })).toEqual([{ ...count("direct-1"), points: 7 }]);
      expect(await context.db.throttle.findUnique({ where: { key: "direct-1" } })).toBeNull();
      throw new Error("rolled back");
    });
    await expect(seen).rejects.toThrow("rolled back");
    expect(await findRows(context, "Throttle", { key: "direct-1" })).toEqual([]);
  });

  test("is of its own transaction only, where many are open at once", async () => {
    const context = get();
    const keys = Array.from({ length: 8 }, (_, index) => `direct-many-${index}`);
    const outcomes = await Promise.allSettled(
      keys.map((key, index) =>
        transaction(context, async (inside) => {
          await insertRows(inside, "Throttle", [count(key)]);
          await sleep(5);
          if (index % 2) throw new Error("rolled back");
        }),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(keys.map((_, index) => (index % 2 ? "rejected" : "fulfilled")));
    const kept = await context.db.throttle.findMany({ where: { key: { in: keys } }, orderBy: { key: "asc" } });
    expect(kept.map(({ key }) => key)).toEqual(keys.filter((_, index) => index % 2 === 0));
  });

  test("is refused after its transaction, and writes nothing", async () => {
    const context = get();
    let late: Promise<void> | undefined;
    await transaction(context, async (inside) => {
      await insertRows(inside, "Throttle", [count("direct-2")]);
      late = sleep(50).then(() => insertRows(inside, "Throttle", [count("direct-late")]));
      late.catch(() => {});
    });
    await expect(late).rejects.toThrow(TransactionEndedError);
    expect(await findRows(context, "Throttle", { key: "direct-late" })).toEqual([]);
    expect(await findRows(context, "Throttle", { key: "direct-2" })).toHaveLength(1);
  });

  test("and one of Prisma's are refused once their transaction has taken too long, and what it did is undone", async () => {
    const context = get();
    const slow = context.db.$transaction(
      async (db) => {
        const inside = { ...context, db };
        await insertRows(inside, "Throttle", [count("direct-slow")]);
        await db.throttle.update({ where: { key: "direct-slow" }, data: { points: 2 } });
        await sleep(300);
        await expect(insertRows(inside, "Throttle", [count("direct-slower")])).rejects.toThrow(TransactionEndedError);
        await expect(db.throttle.create({ data: count("direct-slower") })).rejects.toMatchObject({ code: "P2028" });
      },
      { timeout: 200 },
    );
    await expect(slow).rejects.toThrow(TransactionEndedError);
    expect(await context.db.throttle.count({ where: { key: { startsWith: "direct-slow" } } })).toBe(0);
  });

  test("waits no longer for its transaction than it may, and one that begins later holds nothing", async () => {
    const { db } = get();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    // More than PostgreSQL has connections for transactions; on SQLite the first one lets nobody else begin.
    const holding = Array.from({ length: 10 }, () => db.$transaction(() => held, { maxWait: 30_000, timeout: 30_000 }));
    await sleep(100);
    const late = db.$transaction(async () => {}, { maxWait: 100, timeout: 30_000 });
    await expect(late).rejects.toThrow(TransactionEndedError);
    release();
    await Promise.all(holding);
    const next = Array.from({ length: 10 }, () => db.$transaction(async ({ throttle }) => throttle.count(), { maxWait: 1000 }));
    await expect(Promise.all(next)).resolves.toHaveLength(10);
  });

  test("stands in a transaction however many of Prisma's do, at once and one after the other", async () => {
    const context = get();
    const keys = ["direct-p", "direct-q", "direct-r"];
    await transaction(context, async (inside) => {
      await Promise.all(keys.map((key) => inside.db.throttle.create({ data: count(key) })));
      await insertRows(inside, "Throttle", [count("direct-s")]);
      expect(await inside.db.throttle.count({ where: { key: { in: [...keys, "direct-s"] } } })).toBe(4);
      expect(await context.db.throttle.count({ where: { key: { in: keys } } })).toBe(0);
    });
    expect(await context.db.throttle.count({ where: { key: { in: keys } } })).toBe(3);
  });

  test("beside it: one of Prisma's that takes several has a transaction of its own", async () => {
    const { db, clock } = get();
    const now = clock.now();
    const person = (name: string) => ({ id: name, username: name, usernameKey: name, userHandle: name, createdAt: now });
    const address = (id: string) => ({
      id,
      address: `${id}@example.com`,
      addressKey: `${id}@example.com`,
      isPrimary: false,
      createdAt: now,
    });
    const twice = { create: [address("direct-nested"), address("direct-nested")] };
    await expect(db.account.create({ data: { ...person("direct-twice"), emails: twice } })).rejects.toMatchObject({ code: "P2002" });
    expect(await db.account.count({ where: { id: "direct-twice" } })).toBe(0);
    await db.account.create({ data: { ...person("direct-once"), emails: { create: [address("direct-nested")] } } });
    expect(await db.emailAddress.count({ where: { accountId: "direct-once" } })).toBe(1);
  });

  test("that would be a second row of a unique value says so", async () => {
    const context = get();
    await insertRows(context, "Throttle", [count("direct-3")]);
    const again = insertRows(context, "Throttle", [count("direct-3")]);
    expect(isUniqueViolation(await again.catch((error: unknown) => error))).toBe(true);
  });

  test("that fails lets nothing of its transaction be committed, though its failure is passed over", async () => {
    const context = get();
    await insertRows(context, "Throttle", [count("direct-failed")]);
    const failing = [
      (inside: TestContext) => insertRows(inside, "Throttle", [count("direct-failed")]),
      (inside: TestContext) => inside.db.throttle.create({ data: count("direct-failed") }),
    ];
    for (const fail of failing) {
      const ended = transaction(context, async (inside) => {
        await insertRows(inside, "Throttle", [count("direct-before")]);
        await fail(inside).catch(() => {});
        await insertRows(inside, "Throttle", [count("direct-after")]).catch(() => {});
      });
      expect(isUniqueViolation(await ended.catch((error: unknown) => error))).toBe(true);
      for (const key of ["direct-before", "direct-after"]) expect(await findRows(context, "Throttle", { key })).toEqual([]);
    }
  });

  test("of two transactions that wait for each other one is tried again", async () => {
    const context = get();
    await insertRows(context, "Throttle", [count("direct-a"), count("direct-b")]);
    const add = (first: string, second: string) =>
      transaction(context, async ({ db }) => {
        await db.$executeRaw`UPDATE "Throttle" SET "points" = "points" + 1 WHERE "key" = ${first}`;
        await sleep(100);
        await db.$executeRaw`UPDATE "Throttle" SET "points" = "points" + 1 WHERE "key" = ${second}`;
      });
    await Promise.all([add("direct-a", "direct-b"), add("direct-b", "direct-a")]);
    const rows = await context.db.throttle.findMany({ where: { key: { in: ["direct-a", "direct-b"] } } });
    expect(rows.map(({ points }) => points)).toEqual([3, 3]);
  });
});
