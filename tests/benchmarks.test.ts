import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { endChild } from "./bench/end-child.ts";
import { type Figure, isKept, quantile, ratios, spreadOf } from "./bench/report/figures.ts";
import { withResults } from "./bench/report/write-results.ts";
import { ROWS } from "./bench/rows.ts";
import { readOptions } from "./bench/run-options.ts";

const FIGURE: Figure = { row: "logins", what: "login", unit: "a second", value: spreadOf([3, 1, 2]) };
const HOW = { machine: "two cores", node: "v20.0.0", commit: "abc", command: "npm run bench", date: "2026-11-27", rounds: 3, seconds: 5 };
const document = readFileSync("docs/benchmarks.md", "utf8");

test("a figure is the median of its rounds, and a ratio is of one round", () => {
  expect(FIGURE.value).toEqual({ median: 2, least: 1, most: 3 });
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(ratios([10, 30], [10, 10])).toEqual([1, 3]);
});

test("a bound holds for the figure or for its ratio", () => {
  const ratio = { to: "bare", value: spreadOf([0.8]) };
  expect(isKept(FIGURE)).toBe(null);
  expect(isKept({ ...FIGURE, bound: { of: "value", atMost: 2 } })).toBe(true);
  expect(isKept({ ...FIGURE, ratio, bound: { of: "ratio", atLeast: 0.9 } })).toBe(false);
});

test("the document has a place for the table, which a second run writes over", () => {
  const once = withResults(document, HOW, [FIGURE]);
  expect(once).toContain("| login |  | 2.00 (1.00 to 3.00) a second |");
  expect(withResults(once, HOW, [{ ...FIGURE, what: "page" }])).not.toContain("| login |  |");
});

test("every row that can be measured is explained in the document", () => {
  expect(Object.keys(ROWS).filter((row) => !document.includes(`| \`${row}\` |`))).toEqual([]);
});

test("only a run of all rows on both databases writes the document by itself", () => {
  const rows = Object.keys(ROWS);
  expect(readOptions([], rows)).toMatchObject({ writesDocument: true, rows });
  for (const args of [["logins"], ["--database", "sqlite"], ["--smoke"]])
    expect(readOptions(args, rows)).toMatchObject({ writesDocument: false });
  expect(() => readOptions(["nothing"], rows)).toThrow("no row nothing");
});

test("what a run has started is ended, whether it ended before or lost its parent", async () => {
  const start = async () => {
    const code = "process.on('disconnect', () => setTimeout(() => process.exit(0), 50)); process.send('ready')";
    const child = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
    await once(child, "message");
    return child;
  };
  const [running, killed, apart] = [await start(), await start(), await start()];
  killed.kill("SIGKILL");
  await once(killed, "exit");
  apart.disconnect();
  for (const child of [running, killed, apart]) await endChild(child);
  expect([running.exitCode, killed.signalCode, apart.exitCode]).toEqual([0, "SIGKILL", 0]);
});
