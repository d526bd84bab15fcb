import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { SECOND } from "./lib/clock.ts";
import { answerForFigures } from "./server/figures/all-processes.ts";

/** A process that ends at once each time is not started in a circle without a rest. */
const RESTART_PAUSE = SECOND;

/**
 * Runs the site in several processes, which take turns at its port. One that ends by itself is replaced. The first alone prepares the
 * database: where it does not start, this ends as it did.
 * @returns what ends them all
 */
export async function runProcesses(count: number): Promise<() => Promise<void>> {
  let isStopping = false;
  answerForFigures();
  const first = cluster.fork();
  const code = await Promise.race([once(first, "listening").then(() => null), once(first, "exit").then(([code]) => code || 1)]);
  if (code !== null) process.exit(code);
  for (let number = 1; number < count; number++) cluster.fork();

  cluster.on("exit", async (worker: Worker, code: number | null, signal: string | null) => {
    if (isStopping) return;
    process.stderr.write(`process ${worker.process.pid} ended (${signal ?? code}); another one is started\n`);
    await sleep(RESTART_PAUSE);
    if (!isStopping) cluster.fork();
  });
  return async () => {
    isStopping = true;
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    await Promise.all(
      workers.map(async (worker) => {
        const exit = once(worker, "exit");
        worker.process.kill("SIGTERM");
        await exit;
      }),
    );
  };
}
