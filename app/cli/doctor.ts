import { stat } from "node:fs/promises";
import { Command } from "commander";
import { type Config, ConfigError, keyFile, keySource, readConfig } from "../config.server.ts";
import { systemClock } from "../lib/clock.ts";
import { assertWritable } from "../lib/database/assert-writable.ts";
import { answers, type Database, DatabaseSettingError, openDatabase } from "../lib/database/open.ts";
import { sqliteFile } from "../lib/database/url.ts";
import { systemRandom } from "../lib/random.ts";
import { readKeyFile } from "../lib/secrets/key-file.ts";
import type { KeyRing } from "../lib/secrets/seal.ts";
import { lastLineOf } from "../lib/text/last-line.ts";
import { openStorage } from "../outside/open-storage.ts";
import { createServices, recipients } from "../services.server.ts";
import { asOperator, userName } from "./as-operator.ts";
import { checkBreaches } from "./check-breaches.ts";
import { checkMigrations, checkTime, isEmpty } from "./check-database.ts";
import { checkFolder } from "./check-folder.ts";
import { checkMail, checkOutbox } from "./check-mail.ts";
import { checkStorage } from "./check-storage.ts";
import { attempt, type Check, good, outcomeOf, wrong } from "./checks.ts";
import { print } from "./run.ts";

/** Looks at all that the site needs, and leaves everything as it was: neither folder nor key nor table is made. */
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
  checks.push(await checkStorage(config), ...(await checkDatabase(config)), await checkMail(config), await checkBreaches(config));
  return checks;
}

async function checkDatabase(config: Config): Promise<Check[]> {
  const { databaseUrl, databaseKind } = config;
  if (databaseKind === "sqlite" && !(await stat(sqliteFile(databaseUrl)).catch(() => null)))
    return [good("database", `${sqliteFile(databaseUrl)} does not exist yet; the first start creates it`)];

  const db = openDatabase(databaseUrl);
  try {
    const unusable = await findUnusable(databaseUrl, db);
    if (unusable) return [unusable];
    const migrations = await checkMigrations(db, databaseKind);
    const time = await checkTime(db, databaseKind, systemClock.now);
    // Without its tables there is nothing to open and nothing that waits.
    if (migrations.state !== "good" || (await isEmpty(db, databaseKind))) return [migrations, time];
    return [migrations, time, await checkKeys(config, db), await checkOutbox({ db, clock: systemClock })];
  } finally {
    await db.$disconnect();
  }
}

/** A database that answers and takes no writes; one that does not answer is seen by every other check. */
async function findUnusable(url: string, db: Database): Promise<Check | null> {
  const name = "database";
  try {
    await assertWritable(url);
  } catch (error) {
    return wrong(name, lastLineOf(error), `Let ${userName()} write to it and to its folder.`);
  }
  const fault = await answers(db).catch((error: unknown) => error);
  return fault instanceof DatabaseSettingError
    ? wrong(name, fault.message, "Set another server in DATABASE_URL, or change this one.")
    : null;
}

function checkKeys(config: Config, db: Database): Promise<Check> {
  const todo = `Put the previous keys back into ${keySource(config)}. gatehouse keys check says what needs them; docs/operating/recover.md says what to do if they are lost for good.`;
  return attempt("keys", todo, async () => {
    const keys: KeyRing = config.keys ?? readKeyFile(keyFile(config.dataDir));
    const context = {
      db,
      keys,
      clock: systemClock,
      random: systemRandom,
      settings: config.settings,
      recipients,
      storage: await openStorage(config),
      ...asOperator(),
    };
    const faults = await createServices(context).sealingKeys.findKeyFaults();
    if (faults.length === 0) return good("keys", `${[...keys.keys()].join(", ")}: the first seals, all open`);
    return wrong(
      "keys",
      [...new Set(faults.map(({ keyId, fault }) => `the key ${keyId} is ${fault === "missing" ? "missing" : "a different one"}`))].join(
        "; ",
      ),
      todo,
    );
  });
}

export function doctorCommand(): Command {
  return new Command("doctor")
    .option("--json", "print JSON")
    .description(
      "check configuration, data folder, storage, database, time, keys, outbox, mail and breach check; say how to fix what fails",
    )
    .action(async (options) => print(outcomeOf(await examine()), options));
}
