import { constants } from "node:fs";
import { access, stat, statfs } from "node:fs/promises";
import { Command } from "commander";
import { type Config, ConfigError, keyFile, keySource, readConfig } from "../config.server.ts";
import { systemClock } from "../lib/clock.ts";
import { sqliteFile } from "../lib/database/backup.ts";
import { type Database, openDatabase } from "../lib/database/open.ts";
import { readKeyFile } from "../lib/key-file.ts";
import { systemRandom } from "../lib/random.ts";
import type { KeyRing } from "../lib/seal.ts";
import { siteActor } from "../lib/write-for.ts";
import { createServices } from "../services.server.ts";
import { checkBreaches } from "./check-breaches.ts";
import { checkMigrations, checkTime, isEmpty } from "./check-database.ts";
import { checkMail, checkOutbox } from "./check-mail.ts";
import { attempt, type Check, good, outcomeOf, warning, wrong } from "./checks.ts";
import { operator, print } from "./run.ts";

const MEGABYTE = 1024 * 1024;
/** Below this the next backup or migration may not fit; below the tenth of it, the next login may not. */
const DISK_LOW = 1000 * MEGABYTE;

/** Looks at all that the site needs, and changes nothing: neither folder nor key nor table is made. */
async function examine(): Promise<Check[]> {
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map((fault) => wrong("configuration", fault, "Set it in the environment; see Environment in the README."));
  }
  const { settings, databaseKind } = config;
  const checks = [good("configuration", `${settings.siteName} at ${settings.origin}, ${databaseKind}`), await checkFolder(config)];
  checks.push(...(await checkDatabase(config)), await checkMail(config), await checkBreaches(config));
  return checks;
}

async function checkFolder({ dataDir, keys, smtpUrl, databaseKind }: Config): Promise<Check> {
  const name = "data folder";
  const isNeeded = !keys || !smtpUrl || databaseKind === "sqlite";
  return attempt(name, `Let ${operator()} write to ${dataDir}, or set DATA_DIR.`, async () => {
    const found = await stat(dataDir).catch(() => null);
    if (!found) return good(name, `${dataDir} is not there; ${isNeeded ? "the first start makes it" : "nothing needs it"}`);
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    const { bavail, bsize } = await statfs(dataDir);
    const free = bavail * bsize;
    const text = `${dataDir}, ${Math.floor(free / MEGABYTE).toLocaleString("en")} MB free`;
    const keyMode = (await stat(keyFile(dataDir)).catch(() => null))?.mode ?? 0;
    if (keyMode & 0o077) return wrong(name, `${keyFile(dataDir)} can be read by others`, `chmod 600 ${keyFile(dataDir)}`);
    if (free < DISK_LOW / 10) return wrong(name, text, "Make room on the disk.");
    return free < DISK_LOW ? warning(name, text, "Make room on the disk.") : good(name, text);
  });
}

async function checkDatabase(config: Config): Promise<Check[]> {
  const { databaseUrl, databaseKind } = config;
  if (databaseKind === "sqlite" && !(await stat(sqliteFile(databaseUrl)).catch(() => null)))
    return [good("database", `${sqliteFile(databaseUrl)} is not there; the first start makes it`)];

  const db = openDatabase(databaseUrl);
  try {
    const migrations = await checkMigrations(db, databaseKind);
    const time = await checkTime(db, databaseKind, systemClock.now);
    // Without its tables there is nothing to open and nothing that waits.
    if (migrations.state !== "good" || (await isEmpty(db, databaseKind))) return [migrations, time];
    return [migrations, time, await checkKeys(config, db), await checkOutbox({ db, clock: systemClock })];
  } finally {
    await db.$disconnect();
  }
}

function checkKeys(config: Config, db: Database): Promise<Check> {
  const todo = `Put the keys back that the site had before into ${keySource(config)}; gatehouse keys check says what needs them, and docs/operating/recover.md what to do if they are lost for good.`;
  return attempt("keys", todo, async () => {
    const keys: KeyRing = config.keys ?? readKeyFile(keyFile(config.dataDir));
    const context = {
      db,
      keys,
      clock: systemClock,
      random: systemRandom,
      settings: config.settings,
      client: { ipAddress: "", userAgent: "" },
      actor: siteActor,
    };
    const faults = await createServices(context).keys.findKeyFaults();
    if (faults.length === 0) return good("keys", `${[...keys.keys()].join(", ")}: the first seals, all open`);
    return wrong(
      "keys",
      [...new Set(faults.map(({ keyId, fault }) => `the key ${keyId} is ${fault === "missing" ? "missing" : "another one"}`))].join("; "),
      todo,
    );
  });
}

export function doctorCommand(): Command {
  return new Command("doctor")
    .option("--json", "print JSON")
    .description(
      "look at configuration, data folder, database, time, keys, outbox, mail and breach check; say what is wrong and what to do",
    )
    .action(async (options) => print(outcomeOf(await examine()), options));
}
