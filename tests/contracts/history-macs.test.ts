import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { verifySiteHistory } from "~/account-life/verify-site-history";
import { acceptAnchor, listUnknownAnchors } from "~/history/anchors/accept-anchors";
import { acceptChain, listUnvouched, type Unvouched } from "~/history/anchors/accept-chains";
import { anchorHistory } from "~/history/anchors/anchor-history";
import { recordEvent } from "~/history/record-event";
import { DAY, HOUR } from "~/lib/clock";
import { openDatabase, type Statement } from "~/lib/database/open";
import { transaction } from "~/lib/database/transaction";
import { newKey, withKey } from "~/lib/secrets/key-ring";
import { account } from "~/lib/subject";
import { rotateKeys } from "~/sealing-keys/rotate-keys";
import { sealedTables } from "~/services.server";
import { createAccount } from "../support/accounts.ts";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { faultsOf } from "../support/history-faults.ts";
import { HistoryIntruder, writeWithoutMacs } from "../support/history-intruder.ts";
import { recordWithoutMac } from "../support/history-of-before.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";

describe.each(databaseKinds)("the MACs of the history on %s", (kind) => {
  let database: TestDatabase;
  let context: TestContext;
  let accountId: string;
  beforeEach(async () => {
    database = await createTestDatabase(kind);
    context = createTestContext(database.db);
    accountId = (await createAccount(context)).accountId;
    for (let count = 0; count < 3; count++) await logIn();
  });
  afterEach(() => database.close());

  const logIn = (on: TestContext = context) => recordEvent(on, { about: account(accountId), event: "login:success" });
  const verify = async (on: TestContext = context) => faultsOf(await verifySiteHistory(on));
  const headOf = () => database.db.historyChain.findUniqueOrThrow({ where: { accountId } });
  const withRing = (keys: TestContext["keys"]): TestContext => ({ ...context, keys });

  async function unvouched(on: TestContext = context): Promise<Unvouched[]> {
    const found: Unvouched[] = [];
    for await (const chain of listUnvouched(on)) found.push(chain);
    return found;
  }

  test("cost no statement: an event is three, as before", async () => {
    const statements: Statement[] = [];
    const db = openDatabase(database.url, { onStatement: (statement) => statements.push(statement) });
    await transaction({ ...context, db }, (context) => recordEvent(context, { about: account(accountId), event: "login:success" }));
    const writes = statements.filter(({ query }) => /^(SELECT|INSERT|UPDATE)/.test(query));
    expect(writes.map(({ query }) => query.slice(0, 6))).toEqual(["INSERT", "INSERT", "UPDATE"]);
    await db.$disconnect();
  });

  test("are checked after a rotation, also of what was written before it, and when the old key is dropped", async () => {
    await anchorHistory(context);
    const rotating = withRing(withKey(context.keys, newKey(context.clock.now())));
    await logIn(rotating);
    await rotateKeys({ ...rotating, sealedTables });
    await logIn(rotating);
    const after = withRing(new Map([...rotating.keys].slice(0, 1)));
    await logIn(after);
    await anchorHistory(after, { atOnce: true });
    expect(await verify(after)).toBe("whole");
    const [id] = after.keys.keys();
    expect((await headOf()).mac).toMatch(new RegExp(`^${id}~`));

    await new HistoryIntruder(database.db).rewrite(accountId, 2);
    expect(await verify(after)).toBe("2 forged");
  });

  test("are kept in a rotation by a process that anchored nothing: a head under the dropped key is gone on from", async () => {
    const rotating = withRing(withKey(context.keys, newKey(context.clock.now())));
    await rotateKeys({ ...rotating, sealedTables });
    const after = withRing(new Map([...rotating.keys].slice(0, 1)));
    await logIn(after);
    expect(await verify(after)).toBe("whole");
  });

  test("whose key is lost are named with it, also where another key has its name, until the operator accepts what is there", async () => {
    await anchorHistory(context);
    const [, other] = newKey(context.clock.now());
    const later = withRing(new Map([["test", other]]));
    expect(await verify(later)).toBe("1 unknown-key, anchor-unknown-key");
    await logIn(later);
    expect(await verify(later)).toBe("1 unknown-key, anchor-unknown-key");

    for (const chain of await unvouched(later)) expect(await acceptChain(later, chain)).toBe(true);
    for (const anchor of await listUnknownAnchors(later)) expect(await acceptAnchor(later, anchor)).toBe(true);
    expect(await verifySiteHistory(later)).toMatchObject({ kind: "whole", events: 5, beforeMacs: 5 });
    await logIn(later);
    expect(await verifySiteHistory(later)).toMatchObject({ kind: "whole", events: 6, beforeMacs: 5 });
  });

  test("of events from before there were any come at the first start; then those events are told apart, and no other may be without", async () => {
    await writeWithoutMacs(database.db, accountId);
    expect(await verifySiteHistory(context)).toMatchObject({ kind: "whole", events: 4, pending: 4, lastAnchor: 0 });
    await logIn();
    expect(await anchorHistory(context)).toMatchObject({ accepted: 1, anchors: [{ sequence: 1, heads: 1 }] });
    await logIn();
    expect(await verifySiteHistory(context)).toMatchObject({ kind: "whole", events: 6, beforeMacs: 5, pending: 0, lastAnchor: 1 });

    await database.db.securityEvent.updateMany({ where: { accountId, sequence: 6 }, data: { mac: null } });
    expect(await verify()).toBe("6 no-mac");
    await new HistoryIntruder(database.db).rewrite(accountId, 2);
    expect(await verify()).toBe("5 forged");
  });

  test("are missing where a process of the version before writes: for a day the next anchor takes that, later the operator", async () => {
    await anchorHistory(context);
    await recordWithoutMac(context, accountId);
    await recordWithoutMac(context, "new by the version before");
    await logIn();
    expect(await verifySiteHistory(context)).toMatchObject({ kind: "whole", events: 7, pending: 3 });
    context.clock.advance(HOUR);
    expect(await anchorHistory(context)).toMatchObject({ accepted: 2 });
    await logIn();
    expect(await verifySiteHistory(context)).toMatchObject({ kind: "whole", pending: 0, beforeMacs: 7, events: 8 });

    context.clock.advance(DAY);
    await recordWithoutMac(context, accountId);
    await logIn();
    expect(await anchorHistory(context)).toMatchObject({ accepted: 0 });
    expect(await verify()).toBe("8 unvouched");
    expect(await unvouched()).toEqual([{ accountId, from: 8, to: 9, keyId: null }]);
    for (const chain of await unvouched()) expect(await acceptChain(context, chain)).toBe(true);
    expect(await verify()).toBe("whole");
    expect(await unvouched()).toEqual([]);
  });

  test("that are wrong are accepted by nobody, and nor is a chain that went on since it was looked at", async () => {
    await anchorHistory(context);
    await new HistoryIntruder(database.db).rewrite(accountId, 3);
    await recordWithoutMac(context, accountId);
    expect(await unvouched()).toEqual([]);
    expect(await acceptChain(context, { accountId, from: 4, to: 5, keyId: null })).toBe(false);

    const fresh = (await createAccount(context)).accountId;
    await recordWithoutMac(context, fresh);
    const [found] = (await unvouched()).filter((chain) => chain.accountId === fresh);
    await recordWithoutMac(context, fresh);
    expect(found && (await acceptChain(context, found))).toBe(false);
  });
});

describe.each(databaseKinds)("the anchors of the history on %s", (kind) => {
  let database: TestDatabase;
  let context: TestContext;
  beforeEach(async () => {
    database = await createTestDatabase(kind);
    context = createTestContext(database.db);
  });
  afterEach(() => database.close());

  const write = (accountId: string) =>
    transaction(context, (context) => recordEvent(context, { about: account(accountId), event: "login:success" }));
  const verify = async () => faultsOf(await verifySiteHistory(context));

  test("come once an hour, whoever asks, and have what changed since the last", async () => {
    await Promise.all(["one", "two", "three"].map(write));
    const atOnce = await Promise.all(Array.from({ length: 4 }, () => anchorHistory(context)));
    expect(atOnce.flatMap(({ anchors }) => anchors)).toMatchObject([{ sequence: 1, heads: 3 }]);
    await write("two");
    context.clock.advance(HOUR - 1);
    expect((await anchorHistory(context)).anchors).toEqual([]);
    context.clock.advance(1);
    expect((await anchorHistory(context)).anchors).toMatchObject([{ sequence: 2, heads: 1 }]);
    context.clock.advance(HOUR);
    expect((await anchorHistory(context)).anchors).toMatchObject([{ sequence: 3, heads: 0 }]);
    expect(await verify()).toBe("whole");
  });

  test("come at the stop of each process, also where several stop at the same moment", async () => {
    await write("one");
    const stopped = await Promise.all([1, 2, 3].map(() => anchorHistory(context, { atOnce: true })));
    expect(stopped.map(({ anchors }) => anchors.length)).toEqual([1, 1, 1]);
    expect(await verify()).toBe("whole");
  });

  test("are several where more has changed than one holds", async () => {
    await Promise.all(["a", "b", "c", "d", "e"].map(write));
    expect((await anchorHistory(context, { most: 2 })).anchors.map(({ heads }) => heads)).toEqual([2, 2, 1]);
    expect(await verify()).toBe("whole");
  });

  test("are consistent while others write: each head is one that was, and the next anchor has what came after", async () => {
    const ids = ["a", "b", "c"];
    let writing = true;
    const writers = ids.map(async (id) => {
      for (let count = 0; count < 15; count++) await write(id);
    });
    const anchoring = (async () => {
      while (writing) await anchorHistory(context, { atOnce: true });
    })();
    await Promise.all(writers);
    writing = false;
    await anchoring;
    await anchorHistory(context, { atOnce: true });
    expect(await verify()).toBe("whole");
    const chains = await database.db.historyChain.findMany({ where: { accountId: { in: ids } } });
    for (const { accountId, length, headHash } of chains) {
      const last = await database.db.historyAnchorHead.findFirst({ where: { accountId }, orderBy: { anchor: "desc" } });
      expect(last).toMatchObject({ length, hash: headHash });
    }
  });

  test("have an event that was written in that very moment the next time", async () => {
    await write("a");
    const { historyChain } = database.db;
    let raced = false;
    const updateMany = async (args: Parameters<typeof historyChain.updateMany>[0]) => {
      if (!raced) await write("a");
      raced = true;
      return historyChain.updateMany(args);
    };
    const chains = new Proxy(historyChain, { get: (target, name) => (name === "updateMany" ? updateMany : Reflect.get(target, name)) });
    const db = new Proxy(database.db, { get: (target, name) => (name === "historyChain" ? chains : Reflect.get(target, name)) });
    await anchorHistory({ ...context, db });
    expect(raced).toBe(true);
    expect((await anchorHistory(context, { atOnce: true })).anchors).toMatchObject([{ sequence: 2, heads: 1 }]);
  });

  test("come all the same where the last one is far in the future", async () => {
    await anchorHistory(context);
    await database.db.historyAnchor.updateMany({ data: { at: new Date(context.clock.now().getTime() + DAY) } });
    expect((await anchorHistory(context)).anchors).toHaveLength(1);
  });
});
