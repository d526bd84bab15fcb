/**
 * `npm run seed`: makes people to log in as, in the database of a site on this machine, and prints their passwords and secrets. It may
 * run beside `npm run dev`. Names that are there already are left alone: to start over, stop the site and remove `data/`.
 */
import { ConfigError, readConfig } from "../app/config.server.ts";
import { OWNER_ONLY } from "../app/lib/secrets/owner-only.ts";
import { type Seeded, seedPeople } from "./seed-people.ts";

function describe({ username, password, isAdmin, isNew, secret, recoveryCodes }: Seeded): string[] {
  if (!isNew) return [`${username}: is there already, and was left alone`];
  return [
    `${username}${isAdmin ? ", an admin" : ""}`,
    `  password        ${password}`,
    ...(secret ? [`  TOTP secret     ${secret}`] : []),
    ...(recoveryCodes ? [`  recovery codes  ${recoveryCodes.join(" ")}`] : []),
  ];
}

try {
  process.umask(OWNER_ONLY);
  const config = readConfig();
  const lines = (await seedPeople(config)).flatMap(describe);
  process.stdout.write(`${lines.join("\n")}\nLog in at ${config.settings.origin}/login\n`);
} catch (error) {
  const faults = error instanceof ConfigError ? error.faults : [error instanceof Error ? error.message : String(error)];
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
