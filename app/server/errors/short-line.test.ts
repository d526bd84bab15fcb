import pino from "pino";
import { expect, test } from "vitest";
import { parseAnchors } from "~/history/anchors/parse-anchors";
import { shortLine } from "./short-line.ts";

/** The lines that a logger writes for people. */
function written(work: (log: pino.Logger) => void): string {
  const lines: string[] = [];
  work(pino({ level: "trace" }, { write: (json: string) => lines.push(shortLine(json)) }));
  return lines.join("");
}

const CLOCK = "\\d\\d:\\d\\d:\\d\\d";

test("a request is one line: time, method, path, status and milliseconds", () => {
  const line = written((log) => log.info({ requestId: "x", method: "POST", path: "/login", status: 303, milliseconds: 183.6 }, "request"));
  expect(line).toMatch(new RegExp(`^${CLOCK} POST /login 303 184 ms\n$`));
});

test("another record is its level, its message and its particulars as JSON", () => {
  const line = written((log) => log.child({ requestId: "x" }).warn({ attempts: 1 }, "mail not sent"));
  expect(line).toMatch(new RegExp(`^${CLOCK} warn mail not sent {"requestId":"x","attempts":1}\n$`));
});

test("an error has its stack below it, a line each", () => {
  const [head, message, ...stack] = written((log) =>
    log.error({ err: new Error("no space\x1b[2J left"), worker: "outbox" }, "failed"),
  ).split("\n");
  expect(head).toMatch(new RegExp(`^${CLOCK} error failed {"worker":"outbox"}$`));
  expect(message).toBe("Error: no space\\u{1b}[2J left");
  expect(stack[0]).toMatch(/^ {4}at /);
});

test("what a terminal would take for an order is shown by its code", () => {
  const path = "/a\u009b2Jb\u202ec";
  const line = written((log) => log.info({ method: "GET", path, status: 404, milliseconds: 1 }, "request"));
  expect(line).toContain("GET /a\\u{9b}2Jb\\u{202e}c 404 1 ms");
});

test("an anchor of the history can still be found in such a log", async () => {
  const historyAnchor = { sequence: 3, at: new Date(), hash: "h", heads: 2 };
  const lines = written((log) => log.info({ historyAnchor }, "history anchored"));
  async function* each() {
    yield* lines.split("\n");
  }
  expect(await parseAnchors(each())).toEqual([{ sequence: 3, at: historyAnchor.at, hash: "h" }]);
});
