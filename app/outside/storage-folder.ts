import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { checkKey, MissingError, type Storage } from "~/lib/storage";
import { incomingFolder, unlessMissing } from "./incoming.ts";

/**
 * Keeps files in a folder, which any number of processes can share. What is received stands in `incoming` below it, so in the same
 * file system: from there it is renamed to its place, whole or not at all.
 */
export function folderStorage(folder: string): Storage {
  const root = resolve(folder);
  const incoming = incomingFolder(join(root, "incoming"));
  const storage: Storage = {
    ...incoming,
    async keepFile(key, path) {
      const place = join(root, checkKey(key));
      await sync(path);
      await mkdir(dirname(place), { recursive: true });
      await rename(path, place);
      // A name is as safe as the folder that it stands in, and a new folder as the one above it.
      for (let above = dirname(place); above.length >= root.length; above = dirname(above)) await sync(above);
    },
    async keepBytes(key, bytes) {
      const path = await incoming.newPath();
      try {
        await writeFile(path, bytes);
        await storage.keepFile(key, path);
      } finally {
        // Of what could not be written whole nothing is left, least of all on a full disk.
        await rm(path, { force: true });
      }
    },
    async read(key, range) {
      const file = await unlessMissing(open(join(root, checkKey(key))), null);
      if (!file) throw new MissingError(`nothing is kept under ${key}`);
      return file.createReadStream(range);
    },
    async remove(key) {
      await rm(join(root, checkKey(key)), { force: true });
    },
  };
  return storage;
}

/** Waits until what a file or a folder holds is on the disk. */
async function sync(path: string): Promise<void> {
  const file = await open(path);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
