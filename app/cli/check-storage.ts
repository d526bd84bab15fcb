import type { Config } from "../config.server.ts";
import { tryStorage } from "../outside/try-storage.ts";
import { userName } from "./as-operator.ts";
import { attempt, type Check, good } from "./checks.ts";

/** Whether uploads can be kept: a small object is written, read back and removed. */
export function checkStorage(config: Config): Promise<Check> {
  const { storage } = config;
  const name = "storage";
  const [place, todo] =
    storage.kind === "folder"
      ? [storage.folder, `Let ${userName()} write to it and to what is in it, or set STORAGE.`]
      : [
          `the bucket ${storage.bucket}`,
          "Check STORAGE, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and that the key may get, put and delete objects and list the bucket.",
        ];
  return attempt(name, todo, async () =>
    (await tryStorage(config)) === "tried"
      ? good(name, `${place}: a small object was written, read back and removed`)
      : good(name, `${place} does not exist yet; the first upload creates it`),
  );
}
