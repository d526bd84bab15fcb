import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * What loads a module of `tests/support` into a built program before anything else. It is copied into a folder of the test: a program in an
 * image (`SITE_COMMAND`) reads what is in /tmp, and nothing of the working tree.
 */
export function preload(name: string, folder: string): { NODE_OPTIONS: string } {
  const module = join(folder, name);
  copyFileSync(join("tests/support", name), module);
  return { NODE_OPTIONS: `--import=${pathToFileURL(module)}` };
}
