import type { Logger } from "pino";
import { MINUTE } from "~/lib/clock";
import { startWorker } from "./start-worker.ts";

type Anchor = { sequence: number; at: Date; hash: string; heads: number };
/** Anchors the history where that is due, or at once. @returns what has to go into the log */
type AnchorHistory = (options: { atOnce: boolean }) => Promise<{ anchors: Anchor[]; accepted: number }>;

/**
 * Anchors the history every hour, in the database and by a line in the log, for as long as the process runs.
 * @returns the function that stops it, with a last anchor
 */
export function startAnchors({ anchorHistory, log }: { anchorHistory: AnchorHistory; log: Logger }): () => Promise<void> {
  // Written at every level that is asked for: the database is held against these lines. Only `silent` is silent.
  const anchorLog = log.level === "silent" ? log : log.child({}, { level: "info" });
  const anchor = async ({ atOnce }: { atOnce: boolean }) => {
    const { anchors, accepted } = await anchorHistory({ atOnce });
    if (accepted) log.warn({ chains: accepted }, "chains of the history had no MAC and were accepted as they are");
    for (const historyAnchor of anchors) anchorLog.info({ historyAnchor }, "history anchored");
    return 0;
  };
  // Whether an hour is over is looked up each minute.
  const stop = startWorker({ name: "anchors", work: () => anchor({ atOnce: false }), pauseMilliseconds: MINUTE, log });
  return async () => {
    await stop();
    try {
      await anchor({ atOnce: true });
    } catch (error) {
      log.error({ err: error, worker: "anchors" }, "the history was not anchored at the stop");
    }
  };
}
