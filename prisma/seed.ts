/**
 * `npm run seed`: makes people to log in as, in the database of a site on this machine, and prints their passwords and secrets; then the
 * same for a test site beside it, in a folder of its own. It may run beside `npm run dev`. Names that are there already are left alone: to
 * start over, stop the site and remove `data/`.
 */
import { join } from "node:path";
import { ConfigError, readConfig } from "../app/config.server.ts";
import { OWNER_ONLY } from "../app/lib/secrets/owner-only.ts";
import { type Seeded, seedPeople } from "./seed-people.ts";

function describe({ username, password, isAdmin, isNew, secret, recoveryCodes, project }: Seeded): string[] {
  if (!isNew) return [`${username}: is there already, and was left alone`];
  return [
    `${username}${isAdmin ? ", an admin" : ""}`,
    `  password        ${password}`,
    ...(secret ? [`  TOTP secret     ${secret}`] : []),
    ...(recoveryCodes ? [`  recovery codes  ${recoveryCodes.join(" ")}`] : []),
    ...(project ? [`  project         ${project.project}`, `  API token       ${project.token}`] : []),
  ];
}

/** The test site beside the site that `env` describes; null where the two would share a database, or this is a test site. */
function besideIt(env: NodeJS.ProcessEnv, { dataDir }: { dataDir: string }): Record<string, string> | null {
  if (env.DATABASE_URL || env.STORAGE || env.SITE_BANNER) return null;
  const port = String(Number(env.PORT ?? 3000) + 1);
  return { DATA_DIR: join(dataDir, "test-site"), PORT: port, SITE_NAME: "Gatehouse Test", SITE_BANNER: "Test site" };
}

try {
  process.umask(OWNER_ONLY);
  const config = readConfig();
  const lines = (await seedPeople(config)).flatMap(describe);
  process.stdout.write(`${lines.join("\n")}\nLog in at ${config.settings.origin}/login\n`);

  const own = besideIt(process.env, config);
  if (own) {
    const test = readConfig({ ...process.env, ORIGIN: undefined, ...own });
    const settings = Object.entries(own).map(([name, value]) => `${name}=${value.includes(" ") ? `"${value}"` : value}`);
    const lines = (await seedPeople(test)).flatMap(describe);
    process.stdout.write(
      `\nA test site, which starts by: ${settings.join(" ")} npm run dev\n${lines.join("\n")}\nLog in at ${test.settings.origin}/login\n`,
    );
  }
} catch (error) {
  const faults = error instanceof ConfigError ? error.faults : [error instanceof Error ? error.message : String(error)];
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
