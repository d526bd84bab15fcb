import type { Logger } from "pino";
import type { AskBreaches } from "~/lib/context";
import { readText } from "./read-text.ts";

const TIMEOUT_MILLISECONDS = 2000;
/** A padded range has about 1,000 lines of 40 characters. */
const MAX_BYTES = 1024 * 1024;
const RANGE_LINE = /^[0-9A-F]{35}:[0-9]+\r?$/i;

/**
 * Asks a collection of breached passwords by its range interface, as the one of Pwned Passwords: the first five digits of a
 * SHA-1 at the end of the path, and lines of the other 35 with a count as the answer. An answer that is late, too long or
 * none is null, and logged without what was asked.
 * @param url where a range's digits follow
 */
export function askBreachesAt(url: string, log: Pick<Logger, "warn">): AskBreaches {
  return async (prefix) => {
    try {
      return await readRange(url, prefix);
    } catch (error) {
      log.warn({ reason: reasonOf(error) }, "breach check failed: the password was not looked up");
      return null;
    }
  };
}

/**
 * Asks the collection once, as for a password, about a range that is nobody's.
 * @returns its host and port, and how many lines it answered
 * @throws Error saying in a few words why a password could not be looked up there
 */
export async function checkBreachServer(url: string): Promise<{ host: string; lines: number }> {
  const range = await readRange(url, "00000").catch((error) => {
    throw new Error(reasonOf(error));
  });
  const lines = range.split("\n").filter((line) => line.trim());
  if (!lines.every((line) => RANGE_LINE.test(line))) throw new Error("answered something else than a range");
  return { host: new URL(url).host, lines: lines.length };
}

/** @throws whatever kept the whole of the range from coming in time */
async function readRange(url: string, prefix: string): Promise<string> {
  const response = await fetch(new URL(prefix, url), {
    // Padding hides from whoever sees the encrypted answer's length which range it is.
    headers: { "Add-Padding": "true", "User-Agent": "gatehouse" },
    // The operator says which server is asked, not its answer: a redirect is no answer.
    redirect: "manual",
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return readText(response, { maxBytes: MAX_BYTES });
}

/** Why in a few words; never a URL, which ends in what was asked. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if (error.name === "TimeoutError") return `no whole answer within ${TIMEOUT_MILLISECONDS / 1000} s`;
  const { cause } = error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : error.name === "Error" ? error.message : error.name;
}
