import cluster from "node:cluster";
import { ConfigError, readConfig } from "./config.server.ts";
import { ConnectionError } from "./lib/database/connect.ts";
import { isUnavailable } from "./lib/database/is-unavailable.ts";
import { MigrationError } from "./lib/database/migrations.ts";
import { lastLineOf } from "./lib/text/last-line.ts";
import { runProcesses } from "./processes.server.ts";

/** Starts the site: reads the environment, and runs it in this process or in several, until it is told to stop. */
async function main() {
  // Until it serves, nothing is open that would have to finish: a migration is one transaction. These stand first, since
  // what a container runs is not stopped by a signal that it does not take.
  let stop = async (): Promise<void> => {};
  const end = once(() => stop().then(() => process.exit(0)));
  process.on("SIGTERM", end);
  process.on("SIGINT", end);

  const config = readConfig();
  if (config.webProcesses > 1 && cluster.isPrimary) {
    stop = await runProcesses(config.webProcesses);
    return;
  }
  const { runSite } = await import("./site.server.ts");
  stop = await runSite(config);
}

/** A terminal sends its signal to all of the site's processes, and the first passes it on to the others. */
function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}

/** A database of another version names its migrations. One that is away, a port that is taken, a folder that cannot be written: the message is enough. */
function saysItself(error: unknown): error is Error {
  return (
    error instanceof MigrationError ||
    error instanceof ConnectionError ||
    isUnavailable(error) ||
    (error instanceof Error && "syscall" in error)
  );
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) for (const fault of error.faults) process.stderr.write(`${fault}\n`);
  else if (saysItself(error)) process.stderr.write(`${lastLineOf(error)}\n`);
  else process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});
