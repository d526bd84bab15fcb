import { existsSync } from "node:fs";
import { readMigrationState, readMigrations } from "./migrations.ts";
import type { Db } from "./open.ts";
import { databaseKind, sqliteFile } from "./url.ts";

/** There is no database of the site yet. */
class NoDatabaseError extends Error {}

/** Looks whether there is a database with the site's tables, and makes none. @throws NoDatabaseError, or what the database says */
export async function assertThere(db: Db, url: string): Promise<void> {
  const kind = databaseKind(url);
  if (kind === "sqlite" && !existsSync(sqliteFile(url)))
    throw new NoDatabaseError(`There is no database at ${sqliteFile(url)}; the first start of the site creates it.`);
  const { applied } = await readMigrationState(db, readMigrations(`prisma/${kind}/migrations`));
  if (applied === 0) throw new NoDatabaseError("The database is empty; the first start of the site fills it.");
}
