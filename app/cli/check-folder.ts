import { constants } from "node:fs";
import { access, stat, statfs } from "node:fs/promises";
import { type Config, keyFile } from "../config.server.ts";
import { sqliteFile } from "../lib/database/url.ts";
import { mailFolder } from "../outside/mail-transport.ts";
import { userName } from "./as-operator.ts";
import { attempt, type Check, good, warning, wrong } from "./checks.ts";
import { figure } from "./figure.ts";

const MEGABYTE = 1024 * 1024;
/** Below this the next backup or migration may not fit; below the tenth of it, the next login may not. */
const DISK_LOW = 1000 * MEGABYTE;
/** The rights of others than the owner of a file or a folder. */
const OTHERS = 0o077;

/** Whether the site can write to its data folder, nobody else can look into what it keeps, and there is room. */
export async function checkFolder(config: Config): Promise<Check> {
  const { dataDir, keys, smtp, databaseKind } = config;
  const name = "data folder";
  const isNeeded = !keys || !smtp || databaseKind === "sqlite";
  return attempt(name, `Let ${userName()} write to ${dataDir}, or set DATA_DIR.`, async () => {
    const found = await stat(dataDir).catch(() => null);
    if (!found) return good(name, `${dataDir} does not exist yet; ${isNeeded ? "the first start creates it" : "nothing needs it"}`);
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    const { bavail, bsize } = await statfs(dataDir);
    const free = bavail * bsize;
    const text = `${dataDir}, ${figure(Math.floor(free / MEGABYTE))} MB free`;
    const { files, folders } = await findOpen(config);
    if (files.length) return wrong(name, `others can open ${files.join(", ")}`, `chmod 600 ${files.join(" ")}`);
    if (free < DISK_LOW / 10) return wrong(name, text, "Free some disk space.");
    if (folders.length) return warning(name, `others can look into ${folders.join(", ")}`, `chmod 700 ${folders.join(" ")}`);
    return free < DISK_LOW ? warning(name, text, "Free some disk space.") : good(name, text);
  });
}

/** Files of the site that others may open. A folder of somebody else, such as a volume's, is theirs to close. */
async function findOpen({ dataDir, databaseUrl, databaseKind }: Config): Promise<{ files: string[]; folders: string[] }> {
  const database = databaseKind === "sqlite" ? ["", "-wal", "-shm", "-journal"].map((ending) => sqliteFile(databaseUrl) + ending) : [];
  const open = async (path: string, isOurs: boolean) => {
    const found = await stat(path).catch(() => null);
    return found && found.mode & OTHERS && (!isOurs || found.uid === process.getuid?.()) ? [path] : [];
  };
  const files = await Promise.all([keyFile(dataDir), ...database].map((path) => open(path, false)));
  const folders = await Promise.all([dataDir, mailFolder(dataDir)].map((path) => open(path, true)));
  return { files: files.flat(), folders: folders.flat() };
}
