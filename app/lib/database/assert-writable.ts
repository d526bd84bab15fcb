import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { dirname } from "node:path";
import { databaseKind, sqliteFile } from "./url.ts";

/** Files that SQLite writes beside the database: it opens a database that lacks the right to one of them, and fails at the first write. */
const BESIDE = ["", "-wal", "-shm", "-journal"];

/**
 * Of an SQLite database looks whether its folder, its file and what stands beside it can be written by this process.
 * @throws the system's error, which names the folder or file
 */
export async function assertWritable(url: string): Promise<void> {
  if (databaseKind(url) !== "sqlite") return;
  const file = sqliteFile(url);
  await access(dirname(file), constants.W_OK | constants.X_OK);
  for (const ending of BESIDE) await access(`${file}${ending}`, constants.R_OK | constants.W_OK).catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException) {
  if (error.code !== "ENOENT") throw error;
}
