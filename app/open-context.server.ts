import { type Config, ConfigError, keySource, loadKeys } from "./config.server.ts";
import { siteActor } from "./lib/actors.ts";
import { systemClock } from "./lib/clock.ts";
import { type Context, NO_CLIENT } from "./lib/context.ts";
import { assertThere } from "./lib/database/assert-there.ts";
import { assertWritable } from "./lib/database/assert-writable.ts";
import { connect } from "./lib/database/connect.ts";
import { migrate } from "./lib/database/migrate.ts";
import { type Database, openDatabase, type Statement } from "./lib/database/open.ts";
import { prepareFolder } from "./lib/database/prepare-folder.ts";
import { systemRandom } from "./lib/random.ts";
import { openStorage } from "./outside/open-storage.ts";
import { createServices, recipients } from "./services.server.ts";

type Options = Partial<Pick<Context, "actor" | "client">> & {
  checkKeys?: boolean;
  mustBeThere?: boolean;
  onStatement?: ((statement: Statement) => void) | undefined;
};
export type OpenContext = Context & { db: Database; close(): Promise<void> };

/**
 * The domain's context over the configured database, brought up to date.
 * @param actor who acts where no request is: by default the site itself
 * @param checkKeys false for work on the keys themselves
 * @param mustBeThere makes no database where there is none
 * @param onStatement is told of every statement
 * @throws ConnectionError, NoDatabaseError, and the system's error for a file that cannot be written, before a key or a file is made
 * @throws ConfigError naming each key that the database needs and the ring does not have
 */
export async function openContext(config: Config, options: Options = {}): Promise<OpenContext> {
  const { actor = siteActor, client = NO_CLIENT, checkKeys = true, mustBeThere = false, onStatement } = options;
  const { databaseUrl, databaseKind, settings } = config;
  const db = openDatabase(databaseUrl, onStatement ? { onStatement } : {});
  const close = () => db.$disconnect();
  try {
    // A database that cannot be used is found before a key is made; an SQLite file is made by the first question.
    if (databaseKind === "postgresql") await connect(db);
    if (mustBeThere) await assertThere(db, databaseUrl);
    prepareFolder(databaseUrl);
    await assertWritable(databaseUrl);
    const keys = loadKeys(config);
    const storage = await openStorage(config);
    const context: OpenContext = {
      db,
      clock: systemClock,
      random: systemRandom,
      keys,
      settings,
      client,
      actor,
      recipients,
      storage,
      close,
    };
    await migrate(db, databaseKind, `prisma/${databaseKind}/migrations`);
    if (checkKeys) await refuseForeignKeys(context, keySource(config));
    return context;
  } catch (error) {
    await close();
    throw error;
  }
}

/** @throws ConfigError naming each key that the database needs and the ring does not have */
export async function refuseForeignKeys(context: Context, source: string): Promise<void> {
  const faults = await createServices(context).sealingKeys.findKeyFaults();
  if (faults.length) throw new ConfigError(faults.map(({ keyId, fault, sealed }) => `${source}: ${KEY_FAULTS[fault](keyId)} (${sealed})`));
}

const KEY_FAULTS = {
  missing: (keyId: string) => `the key "${keyId}" is missing, under which there are sealed values in the database`,
  wrong: (keyId: string) => `the key "${keyId}" is not the one under which there are sealed values in the database`,
};
