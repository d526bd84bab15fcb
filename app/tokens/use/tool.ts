import { oneLine } from "../../lib/text/label.ts";

/** What is kept of a tool's name, in characters. */
const MAX_TOOL = 40;

/** A tool as it names itself: the first product of its User-Agent (RFC 9110, 10.1.5), such as `twine/4.0.2`. */
export function toolOf(userAgent: string): string {
  return oneLine(userAgent.split(" ", 1).join()).slice(0, MAX_TOOL);
}
