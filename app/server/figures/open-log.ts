import pino, { type Logger } from "pino";
import { shortLine } from "../errors/short-line.ts";

/** The site's log on standard error: JSON for programs, a short line for people where it is a terminal. */
export function openLog(level: string): Logger {
  const { stderr } = process;
  // A line at hand when the process ends must have been written: neither of the two buffers.
  const destination = stderr.isTTY ? { write: (json: string) => stderr.write(shortLine(json)) } : pino.destination({ dest: 2, sync: true });
  return pino({ level }, destination);
}
