import type { Logger } from "pino";

const POLL_MILLISECONDS = 500;

/**
 * Sends the outbox's mails for as long as the process runs.
 * @param sendDue sends what is due and says how many rows that were
 * @returns the function that stops it after the mail at hand
 */
export function startOutbox({ sendDue, log }: { sendDue: () => Promise<number>; log: Logger }): () => Promise<void> {
  let stopped = false;
  let wake = () => {};
  const loop = async () => {
    while (!stopped) {
      try {
        if ((await sendDue()) > 0) continue;
      } catch (error) {
        log.error({ err: error }, "outbox failed");
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, POLL_MILLISECONDS).unref();
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
