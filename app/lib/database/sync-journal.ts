import { type FileHandle, open } from "node:fs/promises";

/**
 * Puts what SQLite has committed on the disk, off this thread. SQLite syncs its journal within each commit, and holds up the whole process
 * while the disk writes; here commits of the same moment share one sync, and each caller waits for one that began after its commit.
 * @param database the path of the database's file, whose journal (WAL) is open for as long as the database is
 */
export function journalSync(database: string): { sync(): Promise<void>; close(): Promise<void> } {
  let file: FileHandle | null = null;
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;

  const begin = async () => {
    // What is committed from here on is for the sync after this one.
    waiting = null;
    file ??= await openJournal(database);
    await file?.datasync();
  };
  return {
    sync() {
      if (waiting) return waiting;
      const next = running.then(begin, begin);
      waiting = next;
      running = next;
      return next;
    },
    async close() {
      await running.catch(() => {});
      await file?.close();
    },
  };
}

/** Null where there is none yet: then nothing was written since the database was opened. */
async function openJournal(database: string): Promise<FileHandle | null> {
  return open(`${database}-wal`, "r+").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}
