import type { DatabaseKind, Statement } from "~/lib/database/open";
import type { TestDatabase } from "./databases.ts";

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
