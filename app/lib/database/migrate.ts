import { newId, systemRandom } from "../random.ts";
import { findMisfit, type Migration, MigrationError, readMigrationState, readMigrations } from "./migrations.ts";
import type { Database, DatabaseKind } from "./open.ts";

/** Any number that no other program on the same database uses for its advisory lock. */
const ADVISORY_LOCK = 7_482_019;

/**
 * Applies what is missing, each process waiting for the one that is at it, and keeps the table `_prisma_migrations` as
 * Prisma's own tool does, so that either can take over from the other.
 * @throws MigrationError naming the migrations for which this program cannot use the database; nothing is applied then
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
      const state = await readMigrationState(transaction, migrations);
      const misfit = findMisfit(state);
      if (misfit) throw new MigrationError(misfit);

      for (const { name, sql, checksum, additive } of state.pending) {
        for (const statement of statementsOf(sql)) await transaction.$executeRawUnsafe(statement);
        await transaction.$executeRawUnsafe(
          `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "logs", "finished_at", "applied_steps_count")
           VALUES ('${newId(systemRandom)}', '${checksum}', '${name}', ${additive ? `'${additive}'` : "NULL"}, current_timestamp, 1)`,
        );
      }
    },
    { maxWait: 60_000, timeout: 600_000 },
  );
}

/**
 * Looks again at what `migrate` saw to: since then a newer program may have changed the database, or another one was put in
 * its place.
 * @param migrations those that this program was started with
 * @throws MigrationError naming the migrations for which this program cannot use it any more
 */
export async function refuseMisfit(db: Database, migrations: readonly Migration[]): Promise<void> {
  const state = await readMigrationState(db, migrations);
  const lacks = state.pending.map(({ name }) => name).join(", ");
  const misfit = findMisfit(state) ?? (lacks && `The database lacks ${lacks}.`);
  if (misfit) throw new MigrationError(misfit);
}

/** Prisma's migrations end each statement with a semicolon at a line's end, and comment whole lines. */
export function statementsOf(sql: string): string[] {
  return sql
    .replace(/^--.*$/gm, "")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter(Boolean);
}
