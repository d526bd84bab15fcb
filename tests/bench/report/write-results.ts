import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { dirname } from "node:path";
import type { Options } from "../run-options.ts";
import type { Figure } from "./figures.ts";
import { markdown } from "./table.ts";

const DOCUMENT = "docs/benchmarks.md";
const BETWEEN = ["<!-- npm run bench writes from here -->", "<!-- to here -->"] as const;

/** Where, when and how it was measured. */
export type Circumstances = {
  machine: string;
  node: string;
  commit: string;
  command: string;
  date: string;
  rounds: number;
  seconds: number;
};

export function circumstances({ rounds, seconds }: Options, args: readonly string[]): Circumstances {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GiB`;
  return {
    machine: `${cpus().length} cores of ${first?.model.trim() ?? "an unknown processor"}, ${memory}, ${process.platform}`,
    node: process.version,
    commit: commit(),
    command: ["npm run bench", ...(args.length ? ["--", ...args] : [])].join(" "),
    date: new Date().toISOString().slice(0, 16).replace("T", " "),
    rounds,
    seconds,
  };
}

/** The commit that was measured; empty outside of a repository. */
function commit(): string {
  try {
    const run = (...args: string[]) => execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    return run("rev-parse", "--short", "HEAD") + (run("status", "--porcelain", "--", "app", "prisma") ? " with changes" : "");
  } catch {
    return "";
  }
}

export function writeJson(file: string, how: Circumstances, figures: readonly Figure[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...how, figures }, null, 2)}\n`);
}

/** Writes the table where docs/benchmarks.md has its place. @throws Error where it has none */
export function writeDocument(how: Circumstances, figures: readonly Figure[]): void {
  const text = readFileSync(DOCUMENT, "utf8");
  writeFileSync(DOCUMENT, withResults(text, how, figures));
}

export function withResults(text: string, how: Circumstances, figures: readonly Figure[]): string {
  const [from, to] = BETWEEN;
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`${DOCUMENT} has no place for the table: ${from} … ${to}`);
  const said = [
    `${how.date} UTC, ${how.machine}, Node ${how.node.slice(1)}${how.commit ? `, commit ${how.commit}` : ""}:`,
    `\`${how.command}\`, the median of ${how.rounds} rounds of ${how.seconds} seconds each, and the least and the most of them.`,
  ].join("\n");
  return `${text.slice(0, start)}${from}\n\n${said}\n\n${markdown(figures)}\n\n${text.slice(end)}`;
}
