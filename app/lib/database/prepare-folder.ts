import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { databaseKind, sqliteFile } from "./url.ts";

/** Makes the folder that an SQLite file is to stand in. */
export function prepareFolder(url: string): void {
  if (databaseKind(url) === "sqlite") mkdirSync(dirname(sqliteFile(url)), { recursive: true });
}
