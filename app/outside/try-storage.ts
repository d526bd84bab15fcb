import { constants } from "node:fs";
import { access, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Config } from "~/config.server";
import { systemRandom } from "~/lib/random";
import { fileKey, MissingError, type Storage, StorageError } from "~/lib/storage";
import { unlessMissing } from "./incoming.ts";
import { folderStorage } from "./storage-folder.ts";
import { s3Storage } from "./storage-s3.ts";

/** Asks a bucket once each time, and waits less than a site does: an operator sits there. */
const IMPATIENT = { silentMilliseconds: 3000, maxAttempts: 1 };

/**
 * Writes, reads back and removes a small object in the storage that is configured, and leaves nothing there.
 * @returns `unmade` where a folder does not exist yet and can be made
 * @throws Error in the words of the system or of the bucket
 */
export async function tryStorage({ storage, dataDir }: Pick<Config, "storage" | "dataDir">): Promise<"tried" | "unmade"> {
  if (storage.kind === "s3") {
    await tryObject(await s3Storage(storage, join(dataDir, "incoming"), IMPATIENT));
    return "tried";
  }

  const { folder } = storage;
  if (!(await isWritable(folder))) {
    // It is made with all that lacks above it.
    let above = dirname(folder);
    while (!(await isWritable(above))) above = dirname(above);
    return "unmade";
  }
  // What another user made in it, as by a restored backup, stops uploads too.
  for (const name of ["incoming", "files"]) await isWritable(join(folder, name));
  // Folders that are made on the way would stay, and be of the user who runs this: they stand in one that is removed whole.
  const own = join(folder, `tried-${newHash()}`);
  try {
    await tryObject(folderStorage(own));
  } finally {
    await rm(own, { recursive: true, force: true });
  }
  return "tried";
}

async function tryObject(storage: Storage): Promise<void> {
  const key = fileKey(newHash());
  const bytes = systemRandom.bytes(32);
  try {
    await storage.keepBytes(key, bytes);
    if (!(await buffer(await storage.read(key))).equals(bytes)) throw new StorageError("what was read is not what was written");
  } catch (error) {
    await storage.remove(key).catch(() => {});
    throw error;
  }
  await storage.remove(key);
  // A bucket says that something is missing only to a key that may list it.
  const left = await storage.read(key).catch((error: unknown) => {
    if (!(error instanceof MissingError)) throw error;
  });
  left?.destroy();
  if (left) throw new StorageError("what was removed is still there");
}

/** In place of a SHA-256, and of no content: nothing else is under it. */
const newHash = () => Buffer.from(systemRandom.bytes(32)).toString("hex");

/** Whether a folder is there. @throws the system's error, which names it, where this process may not write to it */
async function isWritable(folder: string): Promise<boolean> {
  const { R_OK, W_OK, X_OK } = constants;
  const found = access(folder, R_OK | W_OK | X_OK).then(() => true);
  return unlessMissing(found, false);
}
