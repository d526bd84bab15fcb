import pino from "pino";

/** A record with all that pino adds to it; an error as pino's own serializer writes it. */
type Line = {
  level: number;
  time: number;
  pid: number;
  hostname: string;
  msg?: string;
  err?: { type?: string; message?: string; stack?: string } & Record<string, unknown>;
};
type RequestLine = Line & { requestId: string; method: string; path: string; status: number; milliseconds: number };

/**
 * One of pino's JSON lines, as a person reads it: `12:04:31 POST /login 303 184 ms` for a request, and the level, the message and
 * what is left as JSON for all else, with an error's stack below it.
 */
export function shortLine(json: string): string {
  const line: Line = JSON.parse(json);
  return `${textOf(line).map(printable).join("\n")}\n`;
}

function textOf(line: Line): string[] {
  const { level, time, pid: _pid, hostname: _hostname, msg = "", err, ...rest } = line;
  const clock = new Date(time).toTimeString().slice(0, "00:00:00".length);
  if (isRequest(line)) return [`${clock} ${line.method} ${line.path} ${line.status} ${Math.round(line.milliseconds)} ms`];

  const { stack, type: _type, message, ...more } = err ?? {};
  const details = { ...rest, ...more };
  const head = [clock, pino.levels.labels[level], msg, Object.keys(details).length ? JSON.stringify(details) : ""];
  return [head.filter(Boolean).join(" "), ...(stack ?? message ?? "").split("\n").filter(Boolean)];
}

function isRequest(line: Line): line is RequestLine {
  return line.msg === "request" && "milliseconds" in line;
}

/** A path may hold bytes that a terminal takes for orders (ECMA-48): what cannot be seen is shown by its code. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
