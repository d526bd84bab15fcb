import { Command } from "commander";
import { type Config, keySource, loadKeys, readConfig } from "../config.server.ts";
import { systemClock } from "../lib/clock.ts";
import { assertThere } from "../lib/database/assert-there.ts";
import { backUpSqlite, dropStaged, finishRestore, stageRestore } from "../lib/database/backup.ts";
import { migrate } from "../lib/database/migrate.ts";
import { openDatabase } from "../lib/database/open.ts";
import { systemRandom } from "../lib/random.ts";
import { openStorage } from "../outside/open-storage.ts";
import { createServices, recipients } from "../services.server.ts";
import { asOperator } from "./as-operator.ts";
import { checkWhole } from "./check-database.ts";
import { attempt, type Check, good, outcomeOf } from "./checks.ts";
import { pgDumpLine, pgRestoreLine } from "./postgres-lines.ts";
import { withProgress } from "./progress.ts";
import { type Outcome, print } from "./run.ts";

/** The lines for PostgreSQL's own tools. */
function leaveToPostgres(text: string, lines: string[]): Outcome {
  return {
    ok: false,
    leftTo: "postgresql",
    text: [text, ...lines.map((line) => `  ${line}`)].join("\n"),
    data: { error: "use-postgresql-tools", lines },
  };
}

async function backup(file: string): Promise<Outcome> {
  const config = readConfig();
  const { databaseUrl, databaseKind } = config;
  if (databaseKind === "postgresql")
    return leaveToPostgres("Nothing was backed up. Use PostgreSQL's own tool:", [pgDumpLine(databaseUrl, file)]);

  await withProgress("Copying pages", (onProgress) => backUpSqlite(databaseUrl, file, { onProgress }));
  const text = `The database was copied to ${file}. Keep the keys (${keySource(config)}) too, in another place: without them the copy can't be used.`;
  return { ok: true, text, data: { file } };
}

async function restore(file: string): Promise<Outcome> {
  const config = readConfig();
  const { databaseUrl, databaseKind } = config;
  if (databaseKind === "postgresql")
    return leaveToPostgres("Nothing was restored. Stop every process of the site and use PostgreSQL's own tool:", [
      pgRestoreLine(databaseUrl, file),
      "gatehouse restore --check",
    ]);

  const staged = stageRestore(databaseUrl, file);
  let checks: Check[];
  try {
    checks = await checkDatabaseAt(config, `file:${staged}`);
  } catch (error) {
    dropStaged(staged);
    throw error;
  }
  const checked = outcomeOf(checks);
  if (!checked.ok) {
    dropStaged(staged);
    return { ...checked, text: `${checked.text}\nNothing was restored.` };
  }
  let kept: string | null;
  try {
    kept = finishRestore(databaseUrl, staged, systemClock.now());
  } catch (error) {
    dropStaged(staged);
    throw error;
  }
  const text = `${checked.text}\nRestored.${kept ? ` The previous database is in ${kept}.` : ""}`;
  return { ok: true, text, data: { ...checked.data, kept } };
}

/** Brings the database up to date and checks that it is whole. */
async function checkDatabaseAt(config: Config, url: string): Promise<Check[]> {
  const { databaseKind: kind, settings } = config;
  const db = openDatabase(url);
  try {
    await assertThere(db, url);
    const migrated = await attempt("version", "Restore with the version of the site that made the backup, or a newer one.", async () => {
      await migrate(db, kind, `prisma/${kind}/migrations`);
      return good("version", "this version of the site can use it");
    });
    if (migrated.state === "wrong") return [migrated];
    const keys = loadKeys(config);
    const storage = await openStorage(config);
    const services = createServices({ db, keys, clock: systemClock, random: systemRandom, settings, recipients, storage, ...asOperator() });
    return [migrated, ...(await checkWhole(services, { db, kind }))];
  } finally {
    await db.$disconnect();
  }
}

export function backupCommand(): Command {
  return new Command("backup")
    .argument("<file>", "where to put it; must not exist yet")
    .option("--json", "print JSON")
    .description("copy the SQLite database while the site runs; for PostgreSQL, print the command that does it")
    .action(async (file, options) => print(await backup(file), options));
}

export function restoreCommand(): Command {
  return new Command("restore")
    .argument("[file]", "a backup; the previous database is kept beside it")
    .option("--check", "restore nothing, only check that the configured database is intact")
    .option("--json", "print JSON")
    .description("check a SQLite backup and replace the database with it, while the site is stopped")
    .action(async (file, { check, json }, command: Command) => {
      if (check ? file : !file) command.error("error: name a file, or --check", { exitCode: 2 });
      const config = readConfig();
      print(check ? outcomeOf(await checkDatabaseAt(config, config.databaseUrl)) : await restore(file), { json });
    });
}
