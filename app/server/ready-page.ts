import type { RequestHandler } from "express";
import type { Logger } from "pino";

const RETRY_SECONDS = "5";

/** The checks, by name; each throws where it does not hold. */
export type Checks = Record<string, () => Promise<void>>;

/** `/readyz`: whether requests should be sent here, a line for each check. Why one fails stands in the log, not on the page. */
export function readyPage(checks: Checks, log: Logger): RequestHandler {
  return async (_request, response) => {
    const lines = await Promise.all(
      Object.entries(checks).map(async ([check, holds]) => {
        try {
          await holds();
          return { text: `${check}: ok`, ok: true };
        } catch (err) {
          log.warn({ err, check }, "not ready");
          return { text: `${check}: failed`, ok: false };
        }
      }),
    );
    const isReady = lines.every(({ ok }) => ok);
    if (!isReady) response.status(503).set("Retry-After", RETRY_SECONDS);
    response
      .set("Cache-Control", "no-store")
      .type("text")
      .send(`${lines.map(({ text }) => text).join("\n")}\n`);
  };
}

/** A check that costs something, done no more often than this; in between the last outcome holds. */
export function atMostEvery(milliseconds: number, check: () => Promise<void>): () => Promise<void> {
  let last: { outcome: Promise<void>; until: number } | undefined;
  return () => {
    const now = performance.now();
    if (!last || now >= last.until) last = { outcome: check(), until: now + milliseconds };
    return last.outcome;
  };
}
