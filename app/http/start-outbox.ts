import type { Logger } from "pino";
import type { Context } from "~/lib/context";
import { type Deliver, deliverDue, type RunErrand } from "~/mail/deliver-due";

const POLL_MILLISECONDS = 500;

/** Sends the outbox's mails for as long as the process runs. @returns the function that stops it after the mail at hand */
export function startOutbox(
  context: Context,
  { deliver, runErrand, log }: { deliver: Deliver; runErrand: RunErrand; log: Logger },
): () => Promise<void> {
  let stopped = false;
  let wake = () => {};
  const loop = async () => {
    while (!stopped) {
      try {
        if ((await deliverDue(context, { deliver, runErrand })) > 0) continue;
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
