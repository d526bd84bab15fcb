import type { Database, DatabaseKind } from "./open.ts";

/** What the database takes for the time; on SQLite that is this machine's own. */
export async function readDatabaseTime(db: Database): Promise<Date> {
  const [row] = await db.$queryRawUnsafe<{ now: unknown }[]>(`SELECT CURRENT_TIMESTAMP AS "now"`);
  return row?.now instanceof Date ? row.now : new Date(`${String(row?.now).replace(" ", "T")}Z`);
}

/** @returns what is wrong with the pages and indexes of an SQLite file, or null. PostgreSQL looks after its own. */
export async function findDamage(db: Database, kind: DatabaseKind): Promise<string | null> {
  if (kind !== "sqlite") return null;
  const [row] = await db.$queryRawUnsafe<{ integrity_check: string }[]>("PRAGMA integrity_check(1)");
  return row?.integrity_check === "ok" ? null : (row?.integrity_check ?? "unknown");
}
