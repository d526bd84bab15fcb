import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listEvents, PAGE_SIZE } from "~/history/list-events";
import { type Database, openDatabase, type Statement } from "~/lib/database/open";
import { account } from "~/lib/subject";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { queryPlans } from "../support/query-plans.ts";
import { createTestContext } from "../support/test-context.ts";

const EVENTS = 100_000;
const OTHERS = 2_000;

/** One statement that both databases know. Every thousandth event is of a rare kind. */
async function fill(db: Database, accountId: string, count: number) {
  await db.$executeRawUnsafe(`
    INSERT INTO "SecurityEvent"
      ("id", "accountId", "sequence", "event", "subject", "at", "particulars", "salt", "particularsHash", "previousHash", "hash")
    WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})
    SELECT '${accountId}-' || n, '${accountId}', n, 'login:success', CASE WHEN n % 1000 = 0 THEN 'password' ELSE 'login' END,
      '2026-01-01T00:00:00.000+00:00', '{"ipAddress":"","userAgent":"","detail":{}}', '', '', '', '' FROM numbers`);
}

describe.each(databaseKinds)("the history of an account with 100,000 events on %s", (kind) => {
  let database: TestDatabase;
  let db: Database;
  let statements: Statement[] = [];
  beforeAll(async () => {
    database = await createTestDatabase(kind);
    await fill(database.db, "long", EVENTS);
    await fill(database.db, "other", OTHERS);
    await database.db.$executeRawUnsafe("ANALYZE");
    db = openDatabase(database.url, { onStatement: (statement) => statements.push(statement) });
  });
  afterAll(async () => {
    await db.$disconnect();
    await database.close();
  });

  async function plans(work: () => Promise<unknown>): Promise<string[]> {
    statements = [];
    await work();
    return queryPlans(database, statements);
  }

  test.each([
    ["first", {}],
    ["last", { before: PAGE_SIZE + 1 }],
    ["middle", { before: EVENTS / 2 }],
    ["first of a rare kind's", { topic: "password" }],
    ["last of a rare kind's", { topic: "password", before: 51_000 }],
  ])("the %s page is found by the index alone, without sorting or reading past it", async (_, where) => {
    const context = createTestContext(db);
    const found = await plans(() => listEvents(context, { about: account("long"), ...where }));
    expect(found.length).toBeGreaterThan(0);
    for (const plan of found) {
      expect(plan).toMatch(/SecurityEvent_accountId_(sequence|subject_sequence)_(key|idx)/);
      expect(plan).not.toMatch(/SCAN|Seq Scan|Sort|TEMP B-TREE|Bitmap/);
    }
  });

  test("every page reads at most two rows more than it needs", async () => {
    const context = createTestContext(db);
    statements = [];
    for (const before of [undefined, PAGE_SIZE + 1, EVENTS / 2]) await listEvents(context, { about: account("long"), before });
    const limits = statements
      .filter(({ query }) => query.startsWith("SELECT"))
      .map(({ query, params }) => ({ query, limit: Number(JSON.parse(params).at(-2)) }));
    expect(limits.length).toBeGreaterThan(0);
    for (const { query, limit } of limits) {
      expect(query).toMatch(/LIMIT/);
      expect(limit).toBeLessThanOrEqual(PAGE_SIZE + 2);
    }
  });
});
