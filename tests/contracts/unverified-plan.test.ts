import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeUnverifiedAccounts } from "~/account-life/remove-unverified";
import { type Database, openDatabase, type Statement } from "~/lib/database/open";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { momentOf, numbersTo } from "../support/many-events.ts";
import { queryPlans } from "../support/query-plans.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";

const ACCOUNTS = 50_000;
const UNVERIFIED = 45;
const BATCH = 20;

/** Every account has a verified primary address and another one that is not verified; the first few have no verified one. */
async function fill({ db, kind }: TestDatabase): Promise<void> {
  const longAgo = momentOf(kind, new Date("2026-01-01"), "n");
  await db.$executeRawUnsafe(`
    INSERT INTO "Account" ("id", "username", "usernameKey", "userHandle", "createdAt", "role")
    ${numbersTo(ACCOUNTS)}
    SELECT 'account-' || n, 'account-' || n, 'account-' || n, 'handle-' || n, ${longAgo}, 'member' FROM numbers`);
  for (const which of ["first", "second"]) {
    const verified = (value: string) => `CASE WHEN n > ${UNVERIFIED} AND '${which}' = 'first' THEN ${value} END`;
    await db.$executeRawUnsafe(`
      INSERT INTO "EmailAddress" ("id", "accountId", "address", "addressKey", "verifiedKey", "verifiedAt", "isPrimary", "createdAt")
      ${numbersTo(ACCOUNTS)}
      SELECT '${which}-' || n, 'account-' || n, '${which}-' || n || '@example.org', '${which}-' || n || '@example.org',
        ${verified("'first-' || n || '@example.org'")}, ${verified(longAgo)}, '${which}' = 'first', ${longAgo} FROM numbers`);
  }
  // Each but the unverified ones belongs to a project.
  await db.$executeRawUnsafe(`
    INSERT INTO "Project" ("id", "name", "nameKey", "lookKey", "createdAt") VALUES ('demo', 'demo', 'demo', 'dem0', ${momentOf(kind, new Date("2026-01-01"), "1")})`);
  await db.$executeRawUnsafe(`
    INSERT INTO "ProjectMember" ("projectId", "accountId", "role", "createdAt")
    ${numbersTo(ACCOUNTS - 1)}
    SELECT 'demo', 'account-' || n, 'maintainer', ${longAgo} FROM numbers WHERE n > ${UNVERIFIED}`);
  await db.$executeRawUnsafe("ANALYZE");
}

describe.each(databaseKinds)("accounts without a verified address among 50,000 on %s", (kind) => {
  let database: TestDatabase;
  let db: Database;
  let context: TestContext;
  let statements: Statement[] = [];
  beforeAll(async () => {
    database = await createTestDatabase(kind);
    db = openDatabase(database.url, { onStatement: (statement) => statements.push(statement) });
    context = createTestContext(db);
    await fill(database);
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
