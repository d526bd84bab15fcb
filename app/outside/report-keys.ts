import { readFile } from "node:fs/promises";
import type { Logger } from "pino";
import { type Clock, MINUTE } from "~/lib/clock";
import { parsePublishedKeys } from "~/lib/settings/published-keys";
import { readText } from "./read-text.ts";

/** A reporter's current key of this id, in PEM; null where it has none. */
export type FindReportKey = (id: string) => Promise<string | null>;

const KEPT = 30 * MINUTE;
/** An id that is not among the keys has them read again, but no more often: anybody can send one. */
const READ_EVERY = MINUTE;
const TIMEOUT_MILLISECONDS = 5000;
const MAX_BYTES = 1024 * 1024;

/**
 * Finds the keys of one who reports tokens. They are read when one is asked for, and kept for half an hour; where they cannot be read then,
 * those of before are good still.
 * @param source an https URL, or a file
 */
export function reportKeysAt(source: string, { clock, log }: { clock: Clock; log: Pick<Logger, "warn"> }): FindReportKey {
  let keys = new Map<string, string>();
  let readAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;

  const read = async () => {
    try {
      keys = await readKeys(source);
      readAt = clock.now().getTime();
    } catch (error) {
      log.warn({ err: error }, "the keys of TOKEN_REPORT_KEYS could not be read");
    }
  };

  return async (id) => {
    const now = clock.now().getTime();
    const isWanted = now - readAt >= KEPT || !keys.has(id);
    if (isWanted && now - triedAt >= READ_EVERY) {
      triedAt = now;
      reading = read();
    }
    await reading;
    return keys.get(id) ?? null;
  };
}

async function readKeys(source: string): Promise<Map<string, string>> {
  const text = /^https?:\/\//i.test(source) ? await fetchText(source) : await readFile(source, "utf8");
  return parsePublishedKeys(text);
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, {
    headers: { Accept: "application/json", "User-Agent": "gatehouse" },
    // The operator says whose keys are trusted, not an answer.
    redirect: "manual",
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return readText(response, { maxBytes: MAX_BYTES });
}
