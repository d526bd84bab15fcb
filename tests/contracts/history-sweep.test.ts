import { expect, test } from "vitest";
import { keepHouse } from "~/background.server";
import { NOBODY } from "~/history/chains/chain-id";
import { recordEvent } from "~/history/record-event";
import { sweepNobodysEvents } from "~/history/sweep";
import { verifyHistory } from "~/history/verify-history";
import { after, DAY } from "~/lib/clock";
import { openDatabase, type Statement } from "~/lib/database/open";
import { transaction } from "~/lib/database/transaction";
import { newId } from "~/lib/random";
import { account as accountSubject } from "~/lib/subject";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, onBothDatabases } from "../support/databases.ts";
import { duringVerification } from "../support/during-verification.ts";
import { faultsOf } from "../support/history-faults.ts";
import { fillEvents } from "../support/many-events.ts";
import { queryPlans } from "../support/query-plans.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";

const MOST = 20;

/** Days ago: so many of that age, and so on. */
const days = (...groups: [count: number, age: number][]) => groups.flatMap(([count, age]) => Array<number>(count).fill(age));

/** Begins a chain anew, with an event of each of these ages. */
async function begin(context: TestContext, ages: number[], accountId = NOBODY): Promise<void> {
  await context.db.securityEvent.deleteMany({ where: { accountId } });
  await context.db.historyChain.deleteMany({ where: { accountId } });
  await transaction(context, async (context) => {
    for (const age of ages) {
      const clock = { now: () => after(context.clock.now(), -age * DAY) };
      await recordEvent({ ...context, clock }, { about: accountSubject(accountId), event: "login:failed" });
    }
  });
}

async function sequences({ db }: TestContext, accountId = NOBODY): Promise<number[]> {
  const rows = await db.securityEvent.findMany({ where: { accountId }, orderBy: { sequence: "asc" } });
  return rows.map(({ sequence }) => sequence);
}

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

onBothDatabases("events that concern no account", (get) => {
  const sweep = (context = get()) => sweepNobodysEvents(context, { most: MOST });

  test("go after 90 days, in batches from the beginning, but for the last old one; and the chain goes on and verifies", async () => {
    const context = get();
    await begin(context, days([50, 91], [5, 89], [1, 0]));
    for (const [removed, first] of [
      [20, 21],
      [20, 41],
      [9, 50],
      [0, 50],
    ] as const) {
      expect(await sweep()).toBe(removed);
      expect(await sequences(context)).toEqual(from(first, 56));
      expect(await verifyHistory(context, { about: accountSubject(NOBODY) })).toMatchObject({ kind: "whole", events: 57 - first });
    }
    await recordEvent(context, { about: accountSubject(NOBODY), event: "login:failed" });
    context.clock.advance(2 * DAY);
    await keepHouse(context);
    expect(await sequences(context)).toEqual(from(55, 57));
    expect(await verifyHistory(context)).toMatchObject({ kind: "whole", events: 3 });
  });

  test("stay while they are young, and so does an account's history however old it is", async () => {
    const context = get();
    const accountId = newId(context.random);
    await begin(context, days([30, 400]), accountId);
    await begin(context, days([30, 89]));
    expect(await sweep()).toBe(0);
    expect(await sequences(context)).toEqual(from(1, 30));
    expect(await sequences(context, accountId)).toEqual(from(1, 30));
  });

  test("that were removed in any other way show: the beginning, the middle, all of them, or an anchor that was moved", async () => {
    const context = get();
    const { db } = context;
    const drop = (sequence: object) => db.securityEvent.deleteMany({ where: { accountId: NOBODY, sequence } });
    const move = async (sequence: number, hash?: string) => {
      const row = await db.securityEvent.findUnique({ where: { accountId_sequence: { accountId: NOBODY, sequence } } });
      const anchor = { sweptSequence: sequence, sweptHash: hash ?? row?.hash ?? "" };
      await db.historyChain.update({ where: { accountId: NOBODY }, data: anchor });
    };
    const tamper = async (change: () => Promise<unknown>) => {
      await begin(context, days([25, 91], [10, 60]));
      expect(await sweep()).toBe(20);
      expect(await verifyHistory(context, { about: accountSubject(NOBODY) })).toMatchObject({ kind: "whole", events: 15 });
      await change();
      const verified = await verifyHistory(context, { about: accountSubject(NOBODY) });
      return faultsOf(verified);
    };

    expect(await tamper(() => drop({ lte: 23 }))).toBe("21 missing");
    expect(await tamper(() => drop({ equals: 27 }))).toBe("27 missing");
    expect(await tamper(() => drop({ gt: 0 }))).toBe("21 missing");
    expect(await tamper(() => move(22))).toBe("23 missing");
    expect(await tamper(() => move(19))).toBe("20 missing");
    expect(await tamper(() => move(20, "another hash"))).toBe("21 unlinked");
    expect(await tamper(() => db.historyChain.update({ where: { accountId: NOBODY }, data: { sweptSequence: null } }))).toBe("1 missing");
    // Young ones that were taken away with their anchor moved along.
    const hideYoung = async () => {
      await move(27);
      await drop({ lte: 27 });
    };
    expect(await tamper(hideYoung)).toBe("27 missing");
    const hideAll = async () => {
      await move(35);
      await drop({ gt: 0 });
    };
    expect(await tamper(hideAll)).toBe("35 missing");
    expect(await tamper(async () => {})).toBe("whole");
  });

  test("are the only ones that may be gone: another chain that has an anchor is broken", async () => {
    const context = get();
    const { db } = context;
    const accountId = newId(context.random);
    await begin(context, days([10, 400]), accountId);
    const { hash } = await db.securityEvent.findUniqueOrThrow({ where: { accountId_sequence: { accountId, sequence: 4 } } });
    await db.historyChain.update({ where: { accountId }, data: { sweptSequence: 4, sweptHash: hash } });
    await db.securityEvent.deleteMany({ where: { accountId, sequence: { lte: 4 } } });
    expect(await verifyHistory(context, { about: accountSubject(accountId) })).toMatchObject({
      faults: [{ sequence: 1, fault: "missing" }],
    });
  });

  test("stay where their chain is broken, so that the break can be found", async () => {
    const context = get();
    await begin(context, days([30, 91]));
    await context.db.securityEvent.deleteMany({ where: { accountId: NOBODY, sequence: 7 } });
    expect(await sweep()).toBe(0);
    expect(await verifyHistory(context, { about: accountSubject(NOBODY) })).toMatchObject({ faults: [{ sequence: 7, fault: "missing" }] });
  });

  test("are swept once by two processes at the same moment, while others are written", async () => {
    const context = get();
    await begin(context, days([30, 91]));
    const write = () => transaction(context, (context) => recordEvent(context, { about: accountSubject(NOBODY), event: "login:failed" }));
    const [one, other] = await Promise.all([sweep(), sweep(), write(), write(), write()]);
    const first = one + other + 1;
    expect([21, 30]).toContain(first);
    expect(await sequences(context)).toEqual(from(first, 33));
    expect(await verifyHistory(context, { about: accountSubject(NOBODY) })).toMatchObject({ kind: "whole" });
  });

  test("are swept while the history is verified, and it is whole", async () => {
    const context = get();
    await begin(context, days([50, 91]));
    const during = duringVerification(context, () => sweep());
    expect(await verifyHistory(during, { about: accountSubject(NOBODY) })).toMatchObject({ kind: "whole", events: 1 });
  });

  test("are all there, and no anchor is, where their removal is cut off", async () => {
    const context = get();
    await begin(context, days([30, 91]));
    const cutOff = async (work: (db: object) => Promise<unknown>) =>
      context.db.$transaction(async (transaction) => {
        await work(transaction);
        throw new Error("cut off");
      });
    const db = new Proxy(context.db, { get: (target, name) => (name === "$transaction" ? cutOff : Reflect.get(target, name)) });
    await expect(sweep({ ...context, db })).rejects.toThrow("cut off");
    expect(await sequences(context)).toEqual(from(1, 30));
    expect(await verifyHistory(context, { about: accountSubject(NOBODY) })).toMatchObject({ kind: "whole", events: 30 });
  });
});

test.each(databaseKinds)(
  "nobody's events are found and removed by an index among 100,000 others, a statement each a batch, on %s",
  async (kind) => {
    const database = await createTestDatabase(kind);
    const statements: Statement[] = [];
    const db = openDatabase(database.url, { onStatement: (statement) => statements.push(statement) });
    const context = createTestContext(db);
    await begin(context, days([50, 91], [1, 0]));
    await fillEvents(database, { count: 100_000, start: new Date("2026-01-01"), everySeconds: 60 });
    statements.length = 0;
    expect(await sweepNobodysEvents(context, { most: MOST })).toBe(MOST);

    const ofEvents = statements.filter(({ query }) => /^(SELECT|DELETE) .*[`"]SecurityEvent[`"]/s.test(query));
    expect(ofEvents.map(({ query }) => query.slice(0, 6))).toEqual(["SELECT", "DELETE"]);
    for (const plan of await queryPlans(database, ofEvents)) {
      expect(plan).toMatch(/SecurityEvent_accountId_(sequence|subject_sequence)_(key|idx)/);
      expect(plan).not.toMatch(/Seq Scan|SCAN/);
    }
    await db.$disconnect();
    await database.close();
  },
);
