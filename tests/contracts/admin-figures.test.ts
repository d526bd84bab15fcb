import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SeriesName, viewFigures } from "~/admin/view-figures";
import { NOBODY } from "~/history/chains/chain-id";
import type { SecurityEventName } from "~/history/events/events";
import { recordEvent } from "~/history/record-event";
import { after, DAY, HOUR, MINUTE } from "~/lib/clock";
import { type Database, openDatabase, type Statement } from "~/lib/database/open";
import { account } from "~/lib/subject";
import { enqueueErrand, enqueueMail } from "~/mail/outbox";
import { createAccount, createAdmin } from "../support/accounts.ts";
import { asOwnerOf } from "../support/actors.ts";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, onBothDatabases, type TestDatabase } from "../support/databases.ts";
import { fillEvents, momentOf, numbersTo } from "../support/many-events.ts";
import { newName } from "../support/people.ts";
import { queryPlans } from "../support/query-plans.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";

onBothDatabases("the figures", (get) => {
  /** An admin of whom no mail tells, and none is sent for. */
  async function quietAdmin({ db, clock }: TestContext) {
    const name = newName();
    await db.account.create({
      data: { id: name, username: name, usernameKey: name, userHandle: name, createdAt: clock.now(), role: "admin" },
    });
    return { accountId: name, username: name };
  }

  /** The counts of a series: how many hours or days ago, and how many. */
  async function figures(context: TestContext, name: SeriesName, unit: "hours" | "days"): Promise<[ago: number, count: number][]> {
    const points =
      (await viewFigures(await asOwnerOf(context, await quietAdmin(context)))).find((series) => series.name === name)?.[unit] ?? [];
    return points.map(({ count }, index): [number, number] => [points.length - 1 - index, count]).filter(([, count]) => count > 0);
  }

  /** The clock goes to half past of an hour in the middle of a later day, so that what came before is long ago. */
  async function newDay(context: TestContext) {
    const now = context.clock.now().getTime();
    context.clock.advance(Math.ceil(now / DAY + 40) * DAY + 12.5 * HOUR - now);
  }

  async function happened(context: TestContext, event: SecurityEventName, ago: number, accountId = "somebody") {
    const then = { ...context, clock: { now: () => after(context.clock.now(), -ago) } };
    await recordEvent(then, { about: account(accountId), event });
  }

  test("count logins by hour and by day, failed ones of every kind and of nobody too, and nothing from before", async () => {
    const context = get();
    await newDay(context);
    for (const ago of [0, 29 * MINUTE, 31 * MINUTE, 47 * HOUR, 48 * HOUR, 29 * DAY, 30 * DAY])
      await happened(context, "login:success", ago);
    await happened(context, "login:failed", 2 * HOUR, NOBODY);
    await happened(context, "login:second-factor:failed", 2 * HOUR);
    await happened(context, "login:passkey:failed", 2 * HOUR);
    await happened(context, "logout", 2 * HOUR);

    expect(await figures(context, "succeeded", "hours")).toEqual([
      [47, 1],
      [1, 1],
      [0, 2],
    ]);
    expect(await figures(context, "succeeded", "days")).toEqual([
      [29, 1],
      [2, 2],
      [0, 3],
    ]);
    expect(await figures(context, "failed", "hours")).toEqual([[2, 3]]);
    expect(await figures(context, "failed", "days")).toEqual([[0, 3]]);
  });

  test("count mails by when they were written, as they stand now, and no errands", async () => {
    const context = get();
    await newDay(context);
    const { accountId } = await createAccount(context);
    await context.db.outgoingMail.deleteMany();
    const write = () => enqueueMail(context, { accountId, kind: "operator-test", to: "ada@example.org", params: {} });
    for (let count = 0; count < 3; count++) await write();
    await context.sentMail();
    context.clock.advance(HOUR);
    for (let count = 0; count < 2; count++) await write();
    await enqueueErrand(context, { errand: "reset-requested", address: "ada@example.org" });
    context.clock.advance(HOUR);
    await write();
    const now = context.clock.now();
    await context.db.outgoingMail.updateMany({ where: { createdAt: now }, data: { dueAt: null, givenUpAt: now } });

    expect(await figures(context, "sent", "hours")).toEqual([[2, 3]]);
    expect(await figures(context, "waiting", "hours")).toEqual([[1, 2]]);
    expect(await figures(context, "givenUp", "hours")).toEqual([[0, 1]]);
    expect(await figures(context, "waiting", "days")).toEqual([[0, 2]]);
  });

  test("have a point for each of 48 hours and 30 days, and are kept as a look", async () => {
    const context = get();
    await newDay(context);
    const admin = await createAdmin(context);
    const { accountId } = admin;
    const series = await viewFigures(await asOwnerOf(context, admin));
    for (const { hours, days } of series) {
      expect([hours.length, days.length]).toEqual([48, 30]);
      const now = context.clock.now().toISOString();
      expect(hours.at(-1)?.start.toISOString()).toBe(`${now.slice(0, 13)}:00:00.000Z`);
      expect(days.at(-1)?.start.toISOString()).toBe(`${now.slice(0, 10)}T00:00:00.000Z`);
    }
    const look = await context.db.securityEvent.findFirstOrThrow({ where: { accountId, event: "admin:acted" } });
    expect(look.particulars).toContain("saw-figures");
  });
});

describe.each(databaseKinds)("the figures of a site with 100,000 events and mails on %s", (kind) => {
  const ROWS = 100_000;
  const APART_SECONDS = 600;
  const START = new Date("2025-01-01T00:00:00Z");
  const END = after(START, ROWS * APART_SECONDS * 1000);
  let database: TestDatabase;
  let db: Database;
  let statements: Statement[] = [];
  beforeAll(async () => {
    database = await createTestDatabase(kind);
    await database.db.$executeRawUnsafe(`
      INSERT INTO "OutgoingMail" ("id", "accountId", "kind", "sealed", "createdAt", "sentAt")
      ${numbersTo(ROWS)} SELECT 'mail-' || n, 'account', 'new-device', '', ${momentOf(kind, START, `n * ${APART_SECONDS}`)},
        ${momentOf(kind, START, `n * ${APART_SECONDS} + 1`)} FROM numbers`);
    await fillEvents(database, { count: ROWS, start: START, everySeconds: APART_SECONDS });
    db = openDatabase(database.url, { onStatement: (statement) => statements.push(statement) });
  });
  afterAll(async () => {
    await db?.$disconnect();
    await database?.close();
  });

  test("are four statements, each answered by an index, however many rows there are", async () => {
    const admin = await createAdmin(createTestContext(db));
    statements = [];
    const context = { ...createTestContext(db), clock: { now: () => END } };
    const series = await viewFigures(await asOwnerOf(context, admin));
    const sum = (name: SeriesName) => series.find((series) => series.name === name)?.days.reduce((sum, { count }) => sum + count, 0) ?? 0;
    expect(sum("sent")).toBeGreaterThan(4000);
    expect(sum("failed") + sum("succeeded")).toBeGreaterThan(4000);

    const counts = statements.filter(({ query }) => query.includes("GROUP BY"));
    expect(counts).toHaveLength(4);
    const plans = await queryPlans(database, counts);
    expect(plans).toHaveLength(4);
    for (const plan of plans) {
      expect(plan).toMatch(/SecurityEvent_(event_)?at_id_idx|OutgoingMail_(createdAt|dueAt)_idx/);
      expect(plan).not.toMatch(/SCAN (?!.*USING)|Seq Scan/);
    }
  });
});
