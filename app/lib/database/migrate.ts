import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { newId, systemRandom } from "../random.ts";
import type { Database, DatabaseKind } from "./open.ts";

/** A migration in Prisma's folder format. */
type Migration = { name: string; sql: string; checksum: string };
export type AppliedMigration = { migration_name: string; checksum: string };

/** The database and this program do not fit together. */
export class MigrationError extends Error {}

/** Any number that no other program on the same database uses for its advisory lock. */
const ADVISORY_LOCK = 7_482_019;

export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(`${folder}/${name}/migration.sql`, "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Applies what is missing, each process waiting for the one that is at it, and keeps the table `_prisma_migrations` as
 * Prisma's own tool does, so that either can take over from the other.
 * @throws MigrationError if an applied migration was changed since
 */
export async function migrate(db: Database, kind: DatabaseKind, migrationsFolder: string): Promise<void> {
  const migrations = readMigrations(migrationsFolder);
  const timestamp = kind === "sqlite" ? "DATETIME" : "TIMESTAMPTZ";

  await db.$transaction(
    async (transaction) => {
      if (kind === "postgresql") await transaction.$executeRawUnsafe(`SELECT pg_advisory_xact_lock(${ADVISORY_LOCK})`);
      await transaction.$executeRawUnsafe(`
        CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
          "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" ${timestamp}, "migration_name" TEXT NOT NULL,
          "logs" TEXT, "rolled_back_at" ${timestamp}, "started_at" ${timestamp} NOT NULL DEFAULT current_timestamp,
          "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`);
      const rows = await transaction.$queryRawUnsafe<AppliedMigration[]>(`SELECT "migration_name", "checksum" FROM "_prisma_migrations"`);
      const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));

      for (const { name, sql, checksum } of migrations) {
        if (applied.has(name)) {
          if (applied.get(name) !== checksum) throw new MigrationError(`migration ${name} was changed after it was applied`);
          continue;
        }
        for (const statement of statementsOf(sql)) await transaction.$executeRawUnsafe(statement);
        await transaction.$executeRawUnsafe(
          `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
           VALUES ('${newId(systemRandom)}', '${checksum}', '${name}', current_timestamp, 1)`,
        );
      }
    },
    { maxWait: 60_000, timeout: 600_000 },
  );
}

/**
 * @param names those that this program was started with
 * @throws MigrationError where the database lacks one: another database was put in its place since the start
 */
export async function refuseMissingMigrations(db: Database, names: readonly string[]): Promise<void> {
  const rows = await db.$queryRaw<{ migration_name: string }[]>`
    SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL`;
  const applied = new Set(rows.map(({ migration_name: name }) => name));
  const missing = names.filter((name) => !applied.has(name));
  if (missing.length) throw new MigrationError(`the database lacks ${missing.join(", ")}`);
}

/** Prisma's migrations end each statement with a semicolon at a line's end, and comment whole lines. */
function statementsOf(sql: string): string[] {
  return sql
    .replace(/^--.*$/gm, "")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter(Boolean);
}
