import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Sqlite from "better-sqlite3";
import type { Progress } from "../work/progress.ts";
import { sqliteFile } from "./url.ts";

/** A backup or a restore cannot go on; the message says why and what to do. */
class BackupError extends Error {}

/** How many pages are copied between two looks at the progress: 4 MB where a page has 4 KB. */
const PAGES_PER_STEP = 1000;

/**
 * Copies an SQLite database into a new file as of one moment, while others go on writing. The copy is one file that needs no
 * other beside it, and stands under its name only once it is whole.
 * @throws BackupError where the file is there already, or the copy is damaged
 */
export async function backUpSqlite(url: string, file: string, { onProgress }: { onProgress?: Progress } = {}): Promise<void> {
  if (existsSync(file)) throw new BackupError(`${file} already exists; name a new file.`);
  if (!existsSync(sqliteFile(url))) throw new BackupError(`No database at ${sqliteFile(url)}.`);
  const part = `${file}.part`;
  closeSync(openSync(part, "w", 0o600));
  try {
    await copyAsOfNow(url, part, onProgress);
    refuseDamaged(part);
    sync(part);
    renameSync(part, file);
    sync(dirname(resolve(file)));
  } catch (error) {
    for (const left of [part, `${part}-journal`]) rmSync(left, { force: true });
    throw error;
  }
}

async function copyAsOfNow(url: string, file: string, onProgress?: Progress) {
  const source = new Sqlite(sqliteFile(url), { readonly: true, fileMustExist: true });
  try {
    // The open transaction holds the moment: without it, every write of another process would start the copy anew.
    source.exec("BEGIN");
    source.prepare("SELECT count(*) FROM sqlite_master").get();
    await source.backup(file, {
      progress({ totalPages, remainingPages }) {
        onProgress?.({ done: totalPages - remainingPages, total: totalPages });
        return PAGES_PER_STEP;
      },
    });
  } finally {
    source.close();
  }
}

/** @throws BackupError where the file is no SQLite database, or its pages and indexes do not fit together */
function refuseDamaged(file: string) {
  const copy = new Sqlite(file, { fileMustExist: true });
  try {
    copy.pragma("journal_mode = DELETE");
    const faults = copy.pragma("integrity_check", { simple: true });
    if (faults !== "ok") throw new BackupError(`${file} is damaged: ${faults}`);
  } catch (error) {
    if (error instanceof BackupError) throw error;
    throw new BackupError(`${file} is not a SQLite database: ${error instanceof Error ? error.message : error}`);
  } finally {
    copy.close();
  }
}

/**
 * Puts a copy of a backup beside the database, to be looked at before it takes its place.
 * @returns the copy's file
 */
export function stageRestore(url: string, backup: string): string {
  if (!existsSync(backup)) throw new BackupError(`No file at ${backup}.`);
  const staged = `${sqliteFile(url)}.restore`;
  rmSync(staged, { force: true });
  copyFileSync(backup, staged);
  chmodSync(staged, 0o600);
  try {
    refuseDamaged(staged);
  } catch (error) {
    dropStaged(staged);
    throw error;
  }
  return staged;
}

export function dropStaged(staged: string): void {
  for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(`${staged}${ending}`, { force: true });
}

/**
 * Puts a staged copy in the place of the database, which is kept beside it under another name.
 * @param now becomes part of that name
 * @returns where the database that was there is now; null where there was none
 * @throws BackupError while any process has the database open
 */
export function finishRestore(url: string, staged: string, now: Date): string | null {
  const file = sqliteFile(url);
  closeWal(staged);
  sync(staged);
  const kept = existsSync(file) ? `${file}.before-restore-${now.toISOString().replaceAll(":", "-")}` : null;
  if (kept) {
    closeWal(file);
    renameSync(file, kept);
  }
  renameSync(staged, file);
  sync(dirname(resolve(file)));
  return kept;
}

/** Makes the database one file. SQLite does that for the only one who has it open, and for nobody else. */
function closeWal(file: string) {
  const db = new Sqlite(file, { fileMustExist: true, timeout: 1000 });
  try {
    db.pragma("journal_mode = DELETE");
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY"))
      throw new BackupError(`${file} is in use: stop every process of the site first.`);
    throw error;
  } finally {
    db.close();
  }
}

function sync(path: string) {
  const descriptor = openSync(path, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}
