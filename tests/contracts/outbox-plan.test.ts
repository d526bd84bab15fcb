import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { after, MINUTE } from "~/lib/clock";
import { type Database, openDatabase, type Statement } from "~/lib/database/open";
import { claimDue } from "~/mail/claim-due";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { queryPlans } from "../support/query-plans.ts";
import { createTestContext } from "../support/test-context.ts";

/** Rows of mails that were sent, and of mails that wait for their next try. */
const SENT = 100_000;
const WAITING = 5_000;

async function fill(db: Database, name: string, count: number, values: string) {
  await db.$executeRawUnsafe(`
    INSERT INTO "OutgoingMail" ("id", "accountId", "kind", "sealed", "createdAt", "attempts", "lane", "place", "dueAt", "sentAt")
    WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})
    SELECT '${name}-' || n, 'account', 'email-added', '', '2026-01-01T00:00:00.000+00:00', 1, ${values} FROM numbers`);
}

describe.each(databaseKinds)("an outbox with 100,000 sent mails on %s", (kind) => {
  let database: TestDatabase;
  let db: Database;
  const statements: Statement[] = [];
  beforeAll(async () => {
    database = await createTestDatabase(kind);
    const type = kind === "sqlite" ? "TEXT" : "TIMESTAMP(3)";
    const time = (text: string) => `CAST('${text}' AS ${type})`;
    const none = `CAST(NULL AS ${type})`;
    await fill(database.db, "sent", SENT, `NULL, n, ${none}, ${time("2026-01-01T00:00:01.000+00:00")}`);
    await fill(database.db, "waiting", WAITING, `'lane-' || (n / 10), n, ${time("2999-01-01T00:00:00.000+00:00")}, ${none}`);
    await fill(database.db, "due", 20, `'due-' || (n / 2), n, ${time("2026-01-01T00:00:00.000+00:00")}, ${none}`);
    await database.db.$executeRawUnsafe("ANALYZE");
    db = openDatabase(database.url, { onStatement: (statement) => statements.push(statement) });
  });
  afterAll(async () => {
    await db.$disconnect();
    await database.close();
  });

  test("what is due, and what holds it back, is found by an index", async () => {
    const context = createTestContext(db);
    const claims = await claimDue(context, { most: 5, until: after(context.clock.now(), MINUTE) });
    expect(claims).toHaveLength(5);
    const [claim, ...others] = await queryPlans(
      database,
      statements.filter(({ query }) => query.includes('"earlier"')),
    );
    expect(others).toEqual([]);
    expect(claim).toMatch(/OutgoingMail_dueAt_idx/);
    expect(claim).toMatch(/OutgoingMail_lane_place_idx/);
    expect(claim).not.toMatch(/SCAN "?mail|Seq Scan on "?OutgoingMail/);
  });
});
