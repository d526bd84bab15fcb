import type { DatabaseKind, Statement } from "~/lib/database/open";
import type { TestDatabase } from "./databases.ts";

/** How the database would find each SELECT's rows, or those of a statement that begins `WITH`, in its own words. */
export async function queryPlans({ kind, db }: TestDatabase, statements: Statement[]): Promise<string[]> {
  const explain = { sqlite: "EXPLAIN QUERY PLAN", postgresql: "EXPLAIN" } satisfies Record<DatabaseKind, string>;
  const found: string[] = [];
  for (const { query, params } of statements.filter(({ query }) => /^\s*(SELECT|WITH)\b/.test(query))) {
    const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(`${explain[kind]} ${query}`, ...JSON.parse(params));
    found.push(rows.map((row) => String(row.detail ?? row["QUERY PLAN"])).join("\n"));
  }
  return found;
}
