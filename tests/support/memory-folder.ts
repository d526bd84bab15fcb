import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The memory that Linux gives out as a disk. */
const MEMORY = "/dev/shm";
/** More than all databases of a run are at a time. */
const ENOUGH_BYTES = 4 * 1024 ** 3;

/**
 * Has all files of the run made in one folder, in memory where there is enough of it: tests of the domain and the site wait for the
 * disk more than for anything else, and none of them cuts the power.
 * @returns what removes the folder, with all that tests have left in it
 */
export function keepFilesInMemory(): () => void {
  const folder = mkdtempSync(join(hasMemory() ? MEMORY : tmpdir(), "gatehouse-tests-"));
  chmodSync(folder, 0o711); // as root, PostgreSQL runs as another user
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** What runs in an image (`SITE_COMMAND`) has /tmp alone; and programs must run from there, as root PostgreSQL's. */
function hasMemory(): boolean {
  if (process.env.SITE_COMMAND || !existsSync(MEMORY)) return false;
  if (/ \/dev\/shm \S+ \S*\bnoexec\b/.test(readFileSync("/proc/mounts", "utf8"))) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ENOUGH_BYTES;
}
