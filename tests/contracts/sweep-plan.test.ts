import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepHouse } from "~/background.server";
import { DAY } from "~/lib/clock";
import { type Database, openDatabase, type Statement } from "~/lib/database/open";
import { createVerifiedAccount } from "../support/accounts.ts";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { queryPlans } from "../support/query-plans.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";

const FLOWS = 100_000;
const BATCH = 200;

describe.each(databaseKinds)("100,000 logins that nobody finished on %s", (kind) => {
  let database: TestDatabase;
  let db: Database;
  let context: TestContext;
  let statements: Statement[] = [];
  beforeAll(async () => {
    database = await createTestDatabase(kind);
    db = openDatabase(database.url, { onStatement: (statement) => statements.push(statement) });
    context = createTestContext(db);
    const { accountId } = await createVerifiedAccount(context);
    await database.db.$executeRawUnsafe(`
      INSERT INTO "LoginFlow" ("id", "tokenHash", "accountId", "methods", "createdAt", "expiresAt")
      WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${FLOWS})
      SELECT 'flow-' || n, 'hash-' || n, '${accountId}', '["password"]', '2998-12-31T23:50:00.000+00:00', '2999-01-01T00:00:00.000+00:00'
      FROM numbers`);
    await database.db.$executeRawUnsafe("ANALYZE");
  }, 300_000);
  afterAll(async () => {
    await db.$disconnect();
    await database.close();
  });

  const deletions = () => statements.filter(({ query }) => /^DELETE FROM \S*[`"]LoginFlow[`"]/.test(query));

  test("while none is over, an index says so at once", async () => {
    statements = [];
    await keepHouse(context);
    expect(await database.db.loginFlow.count()).toBe(FLOWS);
    const [plan, ...others] = await queryPlans(database, deletions());
    expect(others).toEqual([]);
    expect(plan).toMatch(/LoginFlow_expiresAt_idx/);
    expect(plan).not.toMatch(/Seq Scan|SCAN/);
  });

  test("once they are over they go in batches of 200, each by one statement", async () => {
    context.clock.advance(new Date("2999-01-02").getTime() - context.clock.now().getTime() + DAY);
    for (let batch = 1; batch <= 3; batch++) {
      statements = [];
      await keepHouse(context);
      expect(deletions()).toHaveLength(1);
      expect(await database.db.loginFlow.count()).toBe(FLOWS - batch * BATCH);
    }
  });
});
