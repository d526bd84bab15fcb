import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { newId, systemRandom } from "~/lib/random";
import type { Storage } from "~/lib/storage";

/** The folder of files that are being received. */
export function incomingFolder(folder: string): Pick<Storage, "newPath" | "removeLeft"> {
  return {
    async newPath() {
      await mkdir(folder, { recursive: true });
      return join(folder, newId(systemRandom));
    },
    async removeLeft(before) {
      let removed = 0;
      for (const name of await unlessMissing(readdir(folder), [])) {
        const path = join(folder, name);
        // Whatever is gone by now was finished, or removed by another process.
        const found = await unlessMissing(stat(path), null);
        if (!found || found.mtime >= before) continue;
        await rm(path, { force: true });
        removed++;
      }
      return removed;
    },
  };
}

/** The work's result, or another where the file or folder is not there. */
export async function unlessMissing<R, E>(work: Promise<R>, otherwise: E): Promise<R | E> {
  return work.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return otherwise;
    throw error;
  });
}
