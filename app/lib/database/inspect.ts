import { type AppliedMigration, readMigrations } from "./migrate.ts";
import type { Database, DatabaseKind } from "./open.ts";

/** How the database's migrations and this program's fit together. */
export type MigrationState = {
  applied: number;
  /** Not applied yet: the next start does. */
  pending: string[];
  /** Applied in another form than this program has them. */
  changed: string[];
  /** Applied by a newer program. */
  unknown: string[];
};

/** Compares the migrations without changing anything. */
export async function readMigrationState(db: Database, migrationsFolder: string): Promise<MigrationState> {
  const migrations = new Map(readMigrations(migrationsFolder).map(({ name, checksum }) => [name, checksum]));
  const rows = await readApplied(db);
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  return {
    applied: applied.size,
    pending: [...migrations.keys()].filter((name) => !applied.has(name)),
    changed: [...migrations].filter(([name, checksum]) => applied.has(name) && applied.get(name) !== checksum).map(([name]) => name),
    unknown: [...applied.keys()].filter((name) => !migrations.has(name)),
  };
}

/** The applied migrations; none where there is no table of them yet. */
async function readApplied(db: Database): Promise<AppliedMigration[]> {
  try {
    return await db.$queryRawUnsafe<AppliedMigration[]>(`SELECT "migration_name", "checksum" FROM "_prisma_migrations"`);
  } catch (error) {
    if (error instanceof Error && /no such table|does not exist|42P01/.test(error.message)) return [];
    throw error;
  }
}

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
