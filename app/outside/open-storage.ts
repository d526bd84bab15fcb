import { join } from "node:path";
import type { Config } from "~/config.server";
import type { Storage } from "~/lib/storage";
import { folderStorage } from "./storage-folder.ts";
import { s3Storage } from "./storage-s3.ts";

/** The storage that is configured. Nothing is made before something is kept. */
export async function openStorage({ storage, dataDir }: Pick<Config, "storage" | "dataDir">): Promise<Storage> {
  return storage.kind === "folder" ? folderStorage(storage.folder) : s3Storage(storage, join(dataDir, "incoming"));
}
