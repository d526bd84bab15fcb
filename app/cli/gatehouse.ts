import { Command, CommanderError } from "commander";
import { ConfigError } from "../config.server.ts";
import { KeyFileError } from "../lib/key-file.ts";
import { OWNER_ONLY } from "../lib/owner-only.ts";
import { accountCommand } from "./account.ts";
import { adminCommand } from "./admin.ts";
import { backupCommand, restoreCommand } from "./backup.ts";
import { doctorCommand } from "./doctor.ts";
import { historyCommand } from "./history.ts";
import { keysCommand } from "./keys.ts";
import { mailCommand } from "./mail.ts";

/** The operator's tool: `npm run gatehouse -- COMMAND`, in the image `gatehouse COMMAND`. */
const program = new Command("gatehouse").description(
  "The operator's tool of the site. Exit code 0: done; 1: not done, or something is wrong; 2: wrong usage; 3: left to PostgreSQL's tools.",
);
const commands = [accountCommand, adminCommand, historyCommand, keysCommand, backupCommand, restoreCommand, mailCommand, doctorCommand];
for (const command of commands) program.addCommand(command());
throwOnWrongUsage(program);

process.umask(OWNER_ONLY);
program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
  const faults =
    error instanceof ConfigError || error instanceof KeyFileError ? error.faults : [error instanceof Error ? error.message : String(error)];
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exit(1);
});

/** Commander would exit by itself, with 1 for a wrong usage too. */
function throwOnWrongUsage(command: Command) {
  command.exitOverride();
  for (const subcommand of command.commands) throwOnWrongUsage(subcommand);
}
