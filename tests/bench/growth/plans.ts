import type { Database, DatabaseKind, Statement } from "~/lib/database/open";

/** A table of so few rows may rightly be read whole; and of so few where the database is asked as if it were large. */
const FEW_ROWS = 1000;
const FEW_ROWS_AS_IF_LARGE = 100;

/** Below so many rows PostgreSQL may rightly read a table whole for fifty of them. */
export const ENOUGH_ROWS = 20_000;

/**
 * Statements of which the database reads a whole table of more than a few rows, each once, with its plan.
 * @param asIfLarge whether it is asked for the plan that it would have if such a read cost too much: where there are too few rows for
 *   what it chooses to tell anything, a table that is still read whole has no index that leads to the rows
 */
export async function wholeReads(
  db: Database,
  { kind, statements, asIfLarge }: { kind: DatabaseKind; statements: readonly Statement[]; asIfLarge: boolean },
): Promise<string[]> {
  const large = await largeTables(db, { kind, few: asIfLarge ? FEW_ROWS_AS_IF_LARGE : FEW_ROWS });
  const found = new Map<string, string>();
  for (const { query, params } of statements) {
    if (found.has(query) || !/^\s*(SELECT|UPDATE|DELETE|INSERT|WITH)\b/i.test(query)) continue;
    const plan = await planOf(db, { kind, query, params, asIfLarge });
    const isFiltered = !/ WHERE 1=1 /.test(query);
    if (plan.some((line, index) => readsWhole(line, { large, isFiltered }) || looksThrough(plan.slice(index), large)))
      found.set(query, plan.join(" / ").slice(0, 300));
  }
  return [...found].map(([query, plan]) => `${query.replace(/\s+/g, " ").slice(0, 200)} → ${plan}`);
}

/**
 * SQLite says SCAN, PostgreSQL Seq Scan. Along an index SQLite says it too: it stops at a LIMIT, and so reads a few rows where each of them
 * fits, and all where they fit seldom.
 */
function readsWhole(line: string, { large, isFiltered }: { large: Set<string>; isFiltered: boolean }): boolean {
  const table = /\bSCAN (?:main\.)?(\w+)/.exec(line)?.[1] ?? /\bSeq Scan on "?(\w+)"?/.exec(line)?.[1];
  return table !== undefined && large.has(table) && (isFiltered || !/ USING (COVERING )?INDEX /.test(line));
}

/**
 * Whether PostgreSQL goes along a whole index and looks at each row, as a LIMIT makes it: with rows that fit seldom, that is the table.
 * @param lines of the plan, from a step on: what is indented more belongs to it
 */
function looksThrough([step = "", ...lines]: string[], large: Set<string>): boolean {
  const table = /\bIndex (?:Only )?Scan (?:Backward )?using \S+ on "?(\w+)"?/.exec(step)?.[1];
  if (table === undefined || !large.has(table)) return false;
  const end = lines.findIndex((line) => line.includes("->"));
  const own = end < 0 ? lines : lines.slice(0, end);
  return own.some((line) => /^\s*Filter:/.test(line)) && !own.some((line) => /^\s*Index Cond:/.test(line));
}

type Asked = Pick<Statement, "query" | "params"> & { kind: DatabaseKind; asIfLarge: boolean };

async function planOf(db: Database, { kind, query, params, asIfLarge }: Asked): Promise<string[]> {
  const explain = kind === "sqlite" ? "EXPLAIN QUERY PLAN" : "EXPLAIN";
  const rows = await db.$transaction(async (db) => {
    // What has no other way is planned so all the same.
    if (asIfLarge && kind === "postgresql") await db.$executeRawUnsafe("SET LOCAL enable_seqscan = off");
    return db.$queryRawUnsafe<Record<string, unknown>[]>(`${explain} ${query}`, ...JSON.parse(params));
  });
  return rows.map((row) => String(row.detail ?? row["QUERY PLAN"]));
}

async function largeTables(db: Database, { kind, few }: { kind: DatabaseKind; few: number }): Promise<Set<string>> {
  const names = await db.$queryRawUnsafe<{ name: string }[]>(
    kind === "sqlite"
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'`
      : "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%'",
  );
  const large = new Set<string>();
  for (const { name } of names) {
    const rows = await db.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${name}" LIMIT ${few + 1}`);
    if (rows.length > few) large.add(name);
  }
  return large;
}
