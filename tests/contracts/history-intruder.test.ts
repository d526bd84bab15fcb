import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { verifySiteHistory } from "~/account-life/verify-site-history";
import { hashAnchor } from "~/history/anchors/anchor";
import { anchorHistory } from "~/history/anchors/anchor-history";
import type { LoggedAnchor } from "~/history/anchors/parse-anchors";
import { NOBODY } from "~/history/chains/chain-id";
import { recordEvent } from "~/history/record-event";
import { sweepNobodysEvents } from "~/history/sweep";
import { DAY, HOUR } from "~/lib/clock";
import { account } from "~/lib/subject";
import { createAccount, type TestAccount } from "../support/accounts.ts";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { faultsOf } from "../support/history-faults.ts";
import { HistoryIntruder, type Macs, writeWithoutMacs } from "../support/history-intruder.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";

describe.each(databaseKinds)("someone who writes to the database and computes every hash anew, on %s,", (kind) => {
  let database: TestDatabase;
  let context: TestContext;
  let intruder: HistoryIntruder;
  let ada: TestAccount;
  let logged: LoggedAnchor[];
  beforeEach(async () => {
    database = await createTestDatabase(kind);
    context = createTestContext(database.db);
    intruder = new HistoryIntruder(database.db);
    logged = [];
    ada = await withEvents(6);
    await withEvents(3);
  });
  afterEach(() => database.close());

  /** An account with so many events, the first of them its registration. */
  async function withEvents(count: number): Promise<TestAccount> {
    const account = await createAccount(context);
    for (let more = 1; more < count; more++) await logIn(account.accountId);
    return account;
  }

  const logIn = (accountId = ada.accountId) => recordEvent(context, { about: account(accountId), event: "login:success" });
  const headOf = (accountId = ada.accountId) => database.db.historyChain.findUniqueOrThrow({ where: { accountId } });

  /** An hour passes: the log gets another line. */
  async function anchor(): Promise<void> {
    context.clock.advance(HOUR);
    const { anchors } = await anchorHistory(context);
    expect(anchors).toHaveLength(1);
    logged.push(...anchors);
  }

  const verify = async () => faultsOf(await verifySiteHistory(context));
  const verifyWithLog = async () => faultsOf(await verifySiteHistory(context, { logged }));

  test("cannot make an event another one: its MAC is wrong, or missing, or the head's is, and it stays so when the site writes on", async () => {
    await anchor();
    const undo = await intruder.backUp();
    const rewritten = async (sequence: number, macs: Macs, change = async () => {}) => {
      await undo();
      await intruder.rewrite(ada.accountId, sequence, { macs });
      await change();
      const before = await verify();
      await logIn();
      expect(await verify(), macs).toBe(before);
      return before;
    };
    const claimOlder = async () => {
      await database.db.$executeRaw`UPDATE "HistoryChain" SET "macFrom" = 7 WHERE "accountId" = ${ada.accountId}`;
      await intruder.dropAnchors();
    };
    expect(await rewritten(3, "left")).toBe("3 forged");
    expect(await rewritten(6, "left")).toBe("6 forged");
    expect(await rewritten(3, "stripped")).toBe("3 no-mac");
    expect(await rewritten(3, "all stripped")).toBe("6 not-anchored");
    expect(await rewritten(3, "stripped", claimOlder)).toBe("6 head-forged");

    await undo();
    await database.db.$executeRaw`UPDATE "SecurityEvent" SET "mac" = NULL WHERE "accountId" = ${ada.accountId}`;
    await claimOlder();
    expect(await verify()).toBe("6 head-forged");
    expect(await verifySiteHistory(context)).toMatchObject({ faults: [{ accountId: ada.accountId, username: ada.username }] });
  });

  test("cannot cut a chain off, not even with the head that it had then, once an anchor has it", async () => {
    await logIn();
    const then = await headOf();
    await logIn();
    const undo = await intruder.backUp();
    await intruder.cutOff(ada.accountId, 7);
    expect(await verify()).toBe("8 missing");
    await logIn();
    expect(await verify()).toBe("8 head-forged");
    await logIn();
    expect(await verify()).toBe("8 head-forged");

    await undo();
    await anchor();
    await intruder.cutOff(ada.accountId, 7, then);
    expect(await verify()).toBe("8 missing");
    await logIn();
    expect(await verify()).toBe("8 not-anchored");
    expect(await verifySiteHistory(context)).toMatchObject({ faults: [{ accountId: ada.accountId, username: ada.username, anchor: 1 }] });
  });

  test("cannot take a chain away: the account has none, or one that does not begin with its registration, or an anchor has it", async () => {
    await intruder.remove(ada.accountId);
    expect(await verifySiteHistory(context)).toEqual({
      kind: "broken",
      faults: [{ fault: "no-chain", accountId: ada.accountId, username: ada.username }],
    });
    await logIn();
    expect(await verify()).toBe("1 no-beginning");
    expect(await verifySiteHistory(context, { accountId: ada.accountId })).toMatchObject({ faults: [{ fault: "no-beginning" }] });

    const gone = "an account that was deleted";
    await logIn(gone);
    await anchor();
    await intruder.remove(gone);
    const { faults } = (await verifySiteHistory(context)) as { faults: unknown[] };
    expect(faults).toContainEqual({ fault: "removed", accountId: gone, sequence: 1, anchor: 1, username: undefined });
  });

  test("cannot put an old backup in the place of the database: the log has later anchors, and then other ones", async () => {
    await anchor();
    const restore = await intruder.backUp();
    await logIn();
    await anchor();
    expect(await verifyWithLog()).toBe("whole");
    await restore();
    expect(await verify()).toBe("whole");
    expect(await verifySiteHistory(context, { logged })).toEqual({
      kind: "broken",
      faults: [{ fault: "set-back", anchor: 2, at: logged[1]?.at, last: 1 }],
    });
    await logIn();
    await anchorHistory(context, { atOnce: true });
    await anchorHistory(context, { atOnce: true });
    expect(await verify()).toBe("whole");
    expect(await verifySiteHistory(context, { logged })).toMatchObject({ faults: [{ fault: "other-anchor", anchor: 2 }] });

    // The log of before and after in one file: it has two anchors of one number.
    context.clock.advance(HOUR);
    logged.push(...(await database.db.historyAnchor.findMany()));
    expect(await verifySiteHistory(context, { logged })).toMatchObject({ faults: [{ fault: "other-anchor", anchor: 2 }] });
  });

  test("cannot keep a chain from the next anchors by its mark", async () => {
    await anchor();
    await logIn();
    await database.db.$executeRaw`UPDATE "HistoryChain" SET "anchor" = 1 WHERE "accountId" = ${ada.accountId}`;
    await anchor();
    expect(await verify()).toBe("7 kept-from-anchors");
  });

  test("cannot change the table of anchors along: each has a MAC, and the log has them", async () => {
    const then = await headOf();
    await logIn();
    await anchor();
    await anchor();
    expect(await verifyWithLog()).toBe("whole");
    const undo = await intruder.backUp();
    const { db } = database;
    const hide = async () => {
      await intruder.cutOff(ada.accountId, 6, then);
      await db.$executeRaw`DELETE FROM "HistoryAnchorHead" WHERE "accountId" = ${ada.accountId}`;
    };
    await hide();
    expect(await verify()).toBe("anchor-changed");

    // All of them computed anew.
    let previousHash = "";
    for (const anchor of await db.historyAnchor.findMany({ orderBy: { sequence: "asc" } })) {
      const heads = await db.historyAnchorHead.findMany({ where: { anchor: anchor.sequence } });
      const hash = hashAnchor({ ...anchor, previousHash }, heads);
      await db.$executeRaw`UPDATE "HistoryAnchor" SET "hash" = ${hash}, "previousHash" = ${previousHash} WHERE "sequence" = ${anchor.sequence}`;
      previousHash = hash;
    }
    expect(await verify()).toBe("anchor-changed, anchor-changed");
    expect(await verifyWithLog()).toBe("other-anchor, anchor-changed, anchor-changed");

    await undo();
    await db.$executeRaw`DELETE FROM "HistoryAnchor" WHERE "sequence" = 1`;
    expect(await verify()).toBe("anchor-missing");

    // Without any, only the log says that there were some.
    await undo();
    await hide();
    await intruder.dropAnchors();
    expect(await verify()).toBe("whole");
    expect(await verifyWithLog()).toBe("set-back");
  });

  test("cannot make the site take what they wrote as older than its MACs: a chain that had one does not lose it", async () => {
    await anchor();
    await intruder.rewrite(ada.accountId, 3, { macs: "all stripped" });
    await database.db.$executeRaw`DELETE FROM "HistoryAnchorHead" WHERE "accountId" = ${ada.accountId}`;
    await anchor();
    const within = await verify();
    expect(within).toContain("anchor-changed");

    // After the day of the upgrade, not even what was never anchored.
    context.clock.advance(DAY);
    const eve = await withEvents(3);
    await intruder.rewrite(eve.accountId, 2, { macs: "all stripped" });
    context.clock.advance(HOUR);
    expect(await anchorHistory(context)).toMatchObject({ accepted: 0 });
    expect(await verifySiteHistory(context, { accountId: eve.accountId })).toMatchObject({
      faults: [{ fault: "unvouched", sequence: 1, username: eve.username }],
    });
  });

  test("cannot lose all MACs of a chain that an anchor has, not even on the day of the upgrade", async () => {
    await anchor();
    await writeWithoutMacs(database.db, ada.accountId);
    expect(await verify()).toBe("1 unvouched");
    expect(await anchorHistory(context, { atOnce: true })).toMatchObject({ accepted: 0 });
    expect(await verify()).toBe("1 unvouched");
  });

  test("cannot reopen the day of the upgrade by another time of the first anchor", async () => {
    await anchor();
    context.clock.advance(2 * DAY);
    const eve = await withEvents(3);
    await intruder.rewrite(eve.accountId, 2, { macs: "all stripped" });
    await database.db.historyAnchor.update({ where: { sequence: 1 }, data: { at: context.clock.now() } });
    expect(await anchorHistory(context, { atOnce: true })).toMatchObject({ accepted: 0 });
    expect(await verifySiteHistory(context, { accountId: eve.accountId })).toMatchObject({ faults: [{ fault: "unvouched" }] });
  });

  test("cannot take away from where something was done while the account is there, or hide it from a filter", async () => {
    const { db } = database;
    await db.$executeRaw`UPDATE "SecurityEvent" SET "particulars" = NULL, "salt" = NULL WHERE "accountId" = ${ada.accountId} AND "sequence" = 4`;
    expect(await verify()).toBe("4 erased");
    await db.account.delete({ where: { id: ada.accountId } });
    expect(await verify()).toBe("whole");
    const [eve] = await db.account.findMany();
    await db.$executeRaw`UPDATE "SecurityEvent" SET "subject" = 'email' WHERE "accountId" = ${eve?.id} AND "sequence" = 2`;
    expect(await verify()).toBe("2 changed");
  });

  test("cannot have the sweep take away what they wrote", async () => {
    for (let count = 0; count < 5; count++) await logIn(NOBODY);
    context.clock.advance(91 * DAY);
    await intruder.rewrite(NOBODY, 2);
    expect(await sweepNobodysEvents(context, { most: 20 })).toBe(0);
    expect(await verify()).toBe("2 forged");
  });
});
