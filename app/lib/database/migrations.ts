import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Db } from "./open.ts";

/** A migration in Prisma's folder format. */
export type Migration = {
  name: string;
  sql: string;
  checksum: string;
  /** Its first line, where that says that the version before can go on without it: `additive in VERSION`. */
  additive: string | null;
};
type AppliedMigration = { migration_name: string; checksum: string; logs: string | null };

/** The database and this program do not fit together. */
export class MigrationError extends Error {}

/** How the database's migrations and this program's fit together. */
export type MigrationState = {
  applied: number;
  /** Not applied yet: the next start does. */
  pending: Migration[];
  /** Applied in another form than this program has them. */
  changed: string[];
  /** Applied by a newer program, each with the version that it came with where it only adds to what was there. */
  unknown: { name: string; additiveIn: string | null }[];
};

const ADDITIVE = /^additive in (\S+)$/;

/** The program's migrations, in their order. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(`${folder}/${name}/migration.sql`, "utf8");
      const firstLine = sql.split("\n", 1)[0]?.replace(/^-- /, "") ?? "";
      const checksum = createHash("sha256").update(sql).digest("hex");
      return { name, sql, checksum, additive: ADDITIVE.test(firstLine) ? firstLine : null };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Compares the program's migrations with the database's, without changing anything. */
export async function readMigrationState(db: Db, migrations: readonly Migration[]): Promise<MigrationState> {
  const rows = await readApplied(db);
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const known = new Set(migrations.map(({ name }) => name));
  return {
    applied: applied.size,
    pending: migrations.filter(({ name }) => !applied.has(name)),
    changed: migrations.filter(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum).map(({ name }) => name),
    unknown: rows
      .filter(({ migration_name: name }) => !known.has(name))
      .map(({ migration_name: name, logs }) => ({ name, additiveIn: ADDITIVE.exec(logs ?? "")?.[1] ?? null })),
  };
}

/** The applied migrations; none where there is no table of them yet. */
async function readApplied(db: Db): Promise<AppliedMigration[]> {
  try {
    return await db.$queryRawUnsafe<AppliedMigration[]>(
      `SELECT "migration_name", "checksum", "logs" FROM "_prisma_migrations" ORDER BY "migration_name"`,
    );
  } catch (error) {
    if (error instanceof Error && /no such table|does not exist|42P01/.test(error.message)) return [];
    throw error;
  }
}

/**
 * Finds what the next version has added to the database that this program does not know and can go on without
 * (docs/decisions/0015): all of one version, and none that changes what was there.
 * @returns that version, or null where the database is not of it
 */
export function nextVersion({ unknown }: MigrationState): string | null {
  const [version = null, ...others] = new Set(unknown.map(({ additiveIn }) => additiveIn));
  return others.length ? null : version;
}

/** @returns why this program cannot use the database, whatever it adds to it, with the names of the migrations; null where it can */
export function findMisfit(state: MigrationState): string | null {
  const { pending, changed, unknown } = state;
  if (changed.length) return `The migration ${changed.join(", ")} was changed after it was applied.`;
  if (unknown.length === 0) return null;

  const newer = `The database is of a newer version: it has ${unknown.map(({ name }) => name).join(", ")}`;
  if (!nextVersion(state)) return `${newer}, without which this version cannot use it.`;
  // The next version has all of this one's migrations; without one of them it is a version of something else.
  return pending.length ? `${newer}, and lacks ${pending.map(({ name }) => name).join(", ")} of this one.` : null;
}
