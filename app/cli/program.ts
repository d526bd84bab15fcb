import { Command, CommanderError } from "commander";
import packageFile from "../../package.json" with { type: "json" };
import { ConfigError } from "../config.server.ts";
import { KeyFileError } from "../lib/secrets/key-file.ts";
import { accountCommand } from "./account.ts";
import { adminCommand } from "./admin.ts";
import { announceCommand } from "./announce.ts";
import { backupCommand, restoreCommand } from "./backup.ts";
import { doctorCommand } from "./doctor.ts";
import { historyCommand } from "./history.ts";
import { keysCommand } from "./keys.ts";
import { mailCommand } from "./mail.ts";
import { EXIT } from "./run.ts";

const COMMANDS = [
  accountCommand,
  adminCommand,
  announceCommand,
  historyCommand,
  keysCommand,
  backupCommand,
  restoreCommand,
  mailCommand,
  doctorCommand,
];

/**
 * Runs a command of the operator's tool, which prints what it has to say. A command that ended well or ill has set `process.exitCode`.
 * @returns the exit code where it could not be run to its end, and otherwise null
 */
export async function runProgram(args: readonly string[]): Promise<number | null> {
  const program = new Command("gatehouse")
    .version(packageFile.version, "--version", "print the version")
    .description("The operator's tool. Exit codes: 0 done; 1 not done, or a check failed; 2 wrong usage; 3 left to PostgreSQL's tools.");
  for (const command of COMMANDS) program.addCommand(command());
  throwOnWrongUsage(program);
  try {
    await program.parseAsync(args, { from: "user" });
    return null;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
    const faults = faultsOf(error);
    for (const fault of faults) process.stderr.write(`${fault}\n`);
    // A program that asked for JSON reads nothing else.
    if (args.includes("--json")) process.stdout.write(`${JSON.stringify({ ok: false, error: "failed", faults })}\n`);
    return EXIT.notDone;
  }
}

function faultsOf(error: unknown): readonly string[] {
  if (error instanceof ConfigError || error instanceof KeyFileError) return error.faults;
  return [error instanceof Error ? error.message : String(error)];
}

/** Commander would exit by itself, with 1 for a wrong usage too. */
function throwOnWrongUsage(command: Command) {
  command.exitOverride();
  for (const subcommand of command.commands) throwOnWrongUsage(subcommand);
}
