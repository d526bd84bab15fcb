import type { Database, DatabaseKind } from "./open.ts";

/** A PostgreSQL server's time, whatever its time zone: as a number, since the driver drops a moment's zone. */
export async function readDatabaseTime(db: Database): Promise<Date> {
  const [row] = await db.$queryRaw<
    { now: number }[]
  >`SELECT CAST(EXTRACT(EPOCH FROM CLOCK_TIMESTAMP()) * 1000 AS DOUBLE PRECISION) AS "now"`;
  return new Date(row?.now ?? Number.NaN);
}

/** @returns what is wrong with the pages and indexes of an SQLite file, or null. PostgreSQL looks after its own. */
export async function findDamage(db: Database, kind: DatabaseKind): Promise<string | null> {
  if (kind !== "sqlite") return null;
  const [row] = await db.$queryRawUnsafe<{ integrity_check: string }[]>("PRAGMA integrity_check(1)");
  return row?.integrity_check === "ok" ? null : (row?.integrity_check ?? "unknown");
}
