import { type Config, loadKeys } from "./config.server.ts";
import { systemClock } from "./lib/clock.ts";
import type { Context } from "./lib/context.ts";
import { migrate } from "./lib/database/migrate.ts";
import { type Database, openDatabase } from "./lib/database/open.ts";
import { prepareFolder } from "./lib/database/prepare-folder.ts";
import { systemRandom } from "./lib/random.ts";

/**
 * The domain's context over the configured database, brought up to date.
 * @param userAgent who acts where nobody's browser does
 */
export async function openContext(
  config: Config,
  { userAgent = "" }: { userAgent?: string } = {},
): Promise<Context & { db: Database; close(): Promise<void> }> {
  const keys = loadKeys(config);
  prepareFolder(config.databaseUrl);
  const db = openDatabase(config.databaseUrl);
  await migrate(db, config.databaseKind, `prisma/${config.databaseKind}/migrations`);
  return {
    db,
    clock: systemClock,
    random: systemRandom,
    keys,
    settings: config.settings,
    client: { ipAddress: "", userAgent },
    close: () => db.$disconnect(),
  };
}
