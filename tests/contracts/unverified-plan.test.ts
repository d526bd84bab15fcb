import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeUnverifiedAccounts } from "~/account-data/remove-unverified";
import { type Database, openDatabase, type Statement } from "~/lib/database/open";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { queryPlans } from "../support/query-plans.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";

const ACCOUNTS = 50_000;
const UNVERIFIED = 45;
const BATCH = 20;

/** Every account has a verified primary address and another one that is not verified; the first few have no verified one. */
const FILL = [
  `INSERT INTO "Account" ("id", "username", "usernameKey", "userHandle", "createdAt", "role")
   WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${ACCOUNTS})
   SELECT 'account-' || n, 'account-' || n, 'account-' || n, 'handle-' || n, '2026-01-01T00:00:00.000+00:00', 'member' FROM numbers`,
  ...["first", "second"].map(
    (which) => `
   INSERT INTO "EmailAddress" ("id", "accountId", "address", "addressKey", "verifiedKey", "verifiedAt", "isPrimary", "createdAt")
   WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${ACCOUNTS})
   SELECT '${which}-' || n, 'account-' || n, '${which}-' || n || '@example.org', '${which}-' || n || '@example.org',
     CASE WHEN n > ${UNVERIFIED} AND '${which}' = 'first' THEN 'first-' || n || '@example.org' END,
     CASE WHEN n > ${UNVERIFIED} AND '${which}' = 'first' THEN '2026-01-01T00:00:00.000+00:00'${"::timestamp"} END,
     '${which}' = 'first', '2026-01-01T00:00:00.000+00:00' FROM numbers`,
  ),
];

describe.each(["sqlite", "postgresql"] as const)("accounts without a verified address among 50,000 on %s", (kind) => {
  let database: TestDatabase;
  let db: Database;
  let context: TestContext;
  let statements: Statement[] = [];
  beforeAll(async () => {
    database = await createTestDatabase(kind);
    db = openDatabase(database.url, { onStatement: (statement) => statements.push(statement) });
    context = createTestContext(db);
    for (const statement of FILL) {
      await database.db.$executeRawUnsafe(kind === "sqlite" ? statement.replaceAll("::timestamp", "") : statement);
    }
    await database.db.$executeRawUnsafe("ANALYZE");
  }, 300_000);
  afterAll(async () => {
    await db.$disconnect();
    await database.close();
  });

  test("are found by one statement a batch and an index, whoever else has addresses that nobody verified", async () => {
    const removed: number[] = [];
    for (let batch = 1; batch <= 4; batch++) {
      statements = [];
      removed.push(await removeUnverifiedAccounts(context));
      const looks = statements.filter(({ query }) => /^SELECT .*[`"]isPrimary[`"] = .*ORDER BY/s.test(query));
      const [plan, ...others] = await queryPlans(database, looks);
      expect(others).toEqual([]);
      expect(plan).toMatch(/EmailAddress_isPrimary_verifiedAt_createdAt_idx/);
      expect(plan).not.toMatch(/Seq Scan|SCAN/);
    }
    expect(removed).toEqual([BATCH, BATCH, UNVERIFIED - 2 * BATCH, 0]);
    expect(await database.db.account.count()).toBe(ACCOUNTS - UNVERIFIED);
  });

  test("are deleted by indexes too", async () => {
    const context = createTestContext(db);
    await database.db.emailAddress.updateMany({
      where: { accountId: `account-${ACCOUNTS}` },
      data: { verifiedAt: null, verifiedKey: null },
    });
    statements = [];
    expect(await removeUnverifiedAccounts(context)).toBe(1);
    const plans = await queryPlans(
      database,
      statements.filter(({ query }) => /^DELETE/.test(query)),
    );
    expect(plans).toHaveLength(1);
    expect(plans.join()).not.toMatch(/Seq Scan|SCAN/);
  });
});
