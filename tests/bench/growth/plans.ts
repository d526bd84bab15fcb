import type { Database, DatabaseKind, Statement } from "~/lib/database/open";

/** A table of so few rows is read whole, whatever indexes it has. */
const FEW_ROWS = 1000;

/** Statements of which the database reads a whole table of more than a few rows, each once, with its plan. */
export async function wholeReads(db: Database, kind: DatabaseKind, statements: readonly Statement[]): Promise<string[]> {
  const large = await largeTables(db, kind);
  const found = new Map<string, string>();
  for (const { query, params } of statements) {
    if (found.has(query) || !/^\s*(SELECT|UPDATE|DELETE|INSERT|WITH)\b/i.test(query)) continue;
    const plan = await planOf(db, kind, { query, params });
    if (plan.some((line) => readsWhole(line, large))) found.set(query, plan.join(" / ").slice(0, 300));
  }
  return [...found].map(([query, plan]) => `${query.replace(/\s+/g, " ").slice(0, 200)} → ${plan}`);
}

/** SQLite says SCAN, PostgreSQL Seq Scan; along an index it is no reading of the table from end to end for a few rows of it. */
function readsWhole(line: string, large: Set<string>): boolean {
  const table = /\bSCAN (\w+)(?! USING)\b/.exec(line)?.[1] ?? /\bSeq Scan on "?(\w+)"?/.exec(line)?.[1];
  return table !== undefined && large.has(table) && !/ USING (COVERING )?INDEX /.test(line);
}

async function planOf(db: Database, kind: DatabaseKind, { query, params }: Pick<Statement, "query" | "params">): Promise<string[]> {
  const explain = kind === "sqlite" ? "EXPLAIN QUERY PLAN" : "EXPLAIN";
  const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(`${explain} ${query}`, ...JSON.parse(params));
  return rows.map((row) => String(row.detail ?? row["QUERY PLAN"]));
}

async function largeTables(db: Database, kind: DatabaseKind): Promise<Set<string>> {
  const names = await db.$queryRawUnsafe<{ name: string }[]>(
    kind === "sqlite"
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'`
      : "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%'",
  );
  const large = new Set<string>();
  for (const { name } of names) {
    const rows = await db.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${name}" LIMIT ${FEW_ROWS + 1}`);
    if (rows.length > FEW_ROWS) large.add(name);
  }
  return large;
}
