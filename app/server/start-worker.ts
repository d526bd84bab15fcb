import type { Logger } from "pino";

/**
 * Does a piece of work again and again for as long as the process runs. A failure is recorded, and the work goes on.
 * @param work does some of what is due and says how much that was; while there is more it goes on without a pause
 * @returns the function that stops it after the piece at hand
 */
export function startWorker({
  name,
  work,
  pauseMilliseconds,
  log,
}: {
  name: string;
  work: () => Promise<number>;
  pauseMilliseconds: number;
  log: Logger;
}): () => Promise<void> {
  let stopped = false;
  let wake = () => {};
  const loop = async () => {
    while (!stopped) {
      try {
        if ((await work()) > 0) continue;
      } catch (error) {
        log.error({ err: error, worker: name }, "worker failed");
      }
      // The stop may have come during the work, when there was no pause to end.
      if (stopped) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, pauseMilliseconds).unref();
      });
    }
  };
  const running = loop();
  return () => {
    stopped = true;
    wake();
    return running;
  };
}
