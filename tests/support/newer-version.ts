import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "~/lib/database/migrate";
import type { TestDatabase } from "./databases.ts";

/** A copy of the database's migrations, to be changed. */
export function copyMigrations(kind: TestDatabase["kind"]): { folder: string; add(name: string, sql: string): void; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-migrations-"));
  cpSync(`prisma/${kind}/migrations`, folder, { recursive: true });
  return {
    folder,
    add(name, sql) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, "migration.sql"), sql);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/**
 * Brings the database to where a newer version of the site would, with a migration for each of these first lines: a table, and
 * a column of the accounts.
 * @returns the migrations' names
 */
export async function migrateByNewer({ db, kind }: TestDatabase, firstLines: string[]): Promise<string[]> {
  const copy = copyMigrations(kind);
  const names = firstLines.map((firstLine, index) => {
    const name = `29990101000000_newer_${index}`;
    const table = `CREATE TABLE "newer_${index}" ("id" TEXT NOT NULL);`;
    copy.add(name, `${firstLine}\n${table}\nALTER TABLE "Account" ADD COLUMN "newer_${index}" TEXT;\n`);
    return name;
  });
  await migrate(db, kind, copy.folder);
  copy.remove();
  return names;
}
