import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { BoundedQueue } from "../../lib/work/bounded-queue.ts";

/** The worst password takes about a twentieth of a second: the last one that waits has its turn after some two. */
export const scoreQueue = new BoundedQueue({ atOnce: 1, waiting: 32 });

/**
 * Estimates that anybody can ask for, by registering: half of the places. The other half is left to people who are half-way, with
 * the link of a reset or in a session. Call an estimate within it.
 */
export const openEstimates = new BoundedQueue({ atOnce: 16, waiting: 0 });

let thread: Worker | undefined;

/**
 * How hard a password is to guess in zxcvbn's scale of 0 to 4, where these words count as known. A password can be made so that
 * the estimate takes long, so it has a thread of its own, and everything else goes on.
 * @throws OverloadedError at once where too many wait already
 */
export function estimateScore(request: { password: string; words: string[] }): Promise<number> {
  return scoreQueue.run(async () => {
    thread ??= startThread();
    const answer = once(thread, "message");
    thread.postMessage(request);
    const [score] = await answer;
    return score;
  });
}

function startThread(): Worker {
  // Beside this file in the build folder as in the source.
  const started = new Worker(new URL("./score-worker.js", import.meta.url));
  started.unref();
  started.once("exit", () => {
    thread = undefined;
  });
  return started;
}
