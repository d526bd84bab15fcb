import type { Logger } from "pino";
import type { AskBreaches } from "~/lib/context";

const TIMEOUT_MILLISECONDS = 2000;
/** A padded range has about 1,000 lines of 40 characters. */
const MAX_BYTES = 1024 * 1024;

/**
 * Asks a collection of breached passwords by its range interface, as the one of Pwned Passwords: the first five digits of a
 * SHA-1 at the end of the path, and lines of the other 35 with a count as the answer. An answer that is late, too long or
 * none is null, and logged without what was asked.
 * @param url where a range's digits follow
 */
export function askBreachesAt(url: string, log: Pick<Logger, "warn">): AskBreaches {
  return async (prefix) => {
    try {
      const response = await fetch(new URL(prefix, url), {
        // Padding hides from whoever sees the encrypted answer's length which range it is.
        headers: { "Add-Padding": "true", "User-Agent": "gatehouse" },
        redirect: "error",
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      });
      if (!response.ok) throw new Error(`answered ${response.status}`);
      return await readText(response);
    } catch (error) {
      log.warn({ reason: reasonOf(error) }, "breach check failed: the password was not looked up");
      return null;
    }
  };
}

async function readText({ body }: Response): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString();
    bytes += value.length;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      throw new Error("answered too much");
    }
    chunks.push(value);
  }
}

/** Why in a few words; never a URL, which ends in what was asked. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { cause } = error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : error.name === "Error" ? error.message : error.name;
}
