import { afterAll, beforeAll } from "vitest";
import { type Database, type DatabaseKind, openDatabase, type Statement } from "~/lib/database/open";
import { createTestDatabase, type TestDatabase } from "./databases.ts";
import { createTestContext, type TestContext } from "./test-context.ts";

/**
 * A database for the tests of a file or of one `describe`, with the rows that `fill` puts there.
 * @returns the plans of what some work asks of it
 */
export function plansOn(kind: DatabaseKind, fill: (db: Database) => Promise<void>) {
  let database: TestDatabase;
  let db: Database;
  let statements: Statement[] = [];
  beforeAll(async () => {
    database = await createTestDatabase(kind);
    await fill(database.db);
    db = openDatabase(database.url, { onStatement: (statement) => statements.push(statement) });
  });
  afterAll(async () => {
    await db?.$disconnect();
    await database?.close();
  });
  return async (work: (context: TestContext) => Promise<unknown>): Promise<string[]> => {
    statements = [];
    await work(createTestContext(db));
    return queryPlans(database, statements);
  };
}

/** How the database would find the rows of each SELECT and DELETE, and of what begins with WITH, in its own words. */
export async function queryPlans({ kind, db }: TestDatabase, statements: Statement[]): Promise<string[]> {
  const explain = { sqlite: "EXPLAIN QUERY PLAN", postgresql: "EXPLAIN" } satisfies Record<DatabaseKind, string>;
  const found: string[] = [];
  for (const { query, params } of statements.filter(({ query }) => /^\s*(SELECT|DELETE|WITH)\b/.test(query))) {
    const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(`${explain[kind]} ${query}`, ...JSON.parse(params));
    found.push(rows.map((row) => String(row.detail ?? row["QUERY PLAN"])).join("\n"));
  }
  return found;
}
