import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mutations } from "./index.ts";
import type { Mutation } from "./mutation.ts";

/**
 * `npm run test:mutations [-- WORDS]`: switches off one guard after the other (those whose name has the words in it, or
 * all), each in a copy of the tree, and runs the test that has to notice. Exits with 1 if a mutation survives, if its text
 * does not stand in the file exactly once, or if a test fails without any mutation.
 */
type Verdict = "killed" | "survived" | "not applied" | "red before" | "no test ran";

const LANES = 2;
const PARTS = [
  "app",
  "prisma",
  "public",
  "tests",
  "package.json",
  "tsconfig.json",
  "remix.config.js",
  "vite.config.ts",
  "vitest.config.ts",
];

/** A copy of the tree of its own, with the same installed packages. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), "gatehouse-mutations-"));
  for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true, verbatimSymlinks: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  return copy;
}

function build(cwd: string): void {
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "build"], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
}

/** Whether the test is one of the built site. */
function needsBuild({ killedBy }: Mutation): boolean {
  return readFileSync(killedBy.file, "utf8").includes("support/site.ts");
}

/** Test names of `test.each` have placeholders, which stand for anything here. */
function patternOf(name: string): string {
  return `${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/%[a-z]/g, ".*")}$`;
}

/** How many tests of this name passed and failed. */
async function runTest(cwd: string, { file, test }: Mutation["killedBy"]): Promise<{ passed: number; failed: number }> {
  const report = join(cwd, "report.json");
  rmSync(report, { force: true });
  const args = ["vitest", "run", file, "-t", patternOf(test), "--reporter=json", `--outputFile=${report}`];
  await new Promise((resolve) => spawn("npx", args, { cwd, stdio: "ignore" }).on("close", resolve));
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests };
}

async function tryMutation(cwd: string, mutation: Mutation): Promise<Verdict> {
  const path = join(cwd, mutation.file);
  const original = readFileSync(path, "utf8");
  if (original.split(mutation.find).length !== 2) return "not applied";
  writeFileSync(
    path,
    original.replace(mutation.find, () => mutation.replace),
  );
  try {
    if (needsBuild(mutation)) build(cwd);
    const { passed, failed } = await runTest(cwd, mutation.killedBy);
    if (failed) return "killed";
    return passed ? "survived" : "no test ran";
  } finally {
    writeFileSync(path, original);
  }
}

const words = process.argv.slice(2).join(" ");
const chosen = mutations.filter(({ name }) => name.includes(words));
const lanes = Array.from({ length: LANES }, copyTree);
process.on("exit", () => {
  for (const lane of lanes) rmSync(lane, { recursive: true, force: true });
});
if (chosen.some(needsBuild)) for (const lane of lanes) build(lane);

/** Runs the work once for each item, as many at a time as there are lanes. */
async function inLanes<T>(items: readonly T[], work: (lane: string, item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const run = async (lane: string) => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(lane, item);
  };
  await Promise.all(lanes.map(run));
}

// A test that fails anyway would notice nothing.
const red = new Set<string>();
const tests = new Map(chosen.map(({ killedBy }) => [`${killedBy.file}: ${killedBy.test}`, killedBy]));
await inLanes([...tests], async (lane, [key, killedBy]) => {
  const { passed, failed } = await runTest(lane, killedBy);
  if (failed || !passed) red.add(key);
});

const counts = new Map<Verdict, number>();
await inLanes(chosen, async (lane, mutation) => {
  const { killedBy, name, file } = mutation;
  const verdict = red.has(`${killedBy.file}: ${killedBy.test}`) ? "red before" : await tryMutation(lane, mutation);
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  console.log(`${verdict}\t${name}\t${file}\t${killedBy.file}`);
});
console.log([...counts].map(([verdict, count]) => `${count} ${verdict}`).join(", "));
process.exitCode = counts.get("killed") === chosen.length ? 0 : 1;
