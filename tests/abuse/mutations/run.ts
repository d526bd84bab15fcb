import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { startPostgres } from "../../support/postgres.ts";
import { mutations } from "./index.ts";
import type { Mutation } from "./mutation.ts";

/**
 * `npm run test:mutations [-- WORDS]`: switches off one guard after the other (those whose name or file has the words in
 * it, or all), each in a copy of the tree, and runs the test that has to notice. Exits with 1 if a mutation survives, if
 * its text does not stand in the file exactly once, or if the test fails without any mutation.
 */
type Verdict = "killed" | "survived" | "not applied" | "no test ran" | "not built";

const LANES = 3;
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

const words = process.argv.slice(2).join(" ");
const chosen = mutations.filter(({ name, file }) => name.includes(words) || file.includes(words));
const postgres = await startPostgres();
const lanes = Array.from({ length: LANES }, copyTree);
try {
  process.exitCode = (await runAll()) ? 0 : 1;
} finally {
  for (const lane of lanes) rmSync(lane, { recursive: true, force: true });
  await postgres.stop();
}

/** @returns whether every mutation was killed by a test that is green without it */
async function runAll(): Promise<boolean> {
  const counts: Partial<Record<Verdict, number>> = {};
  // Those of the built site last: a build takes longer than most tests.
  const waiting = [...chosen].sort((one, other) => Number(needsBuild(one)) - Number(needsBuild(other)));
  const run = async (lane: string) => {
    for (let mutation = waiting.shift(); mutation; mutation = waiting.shift()) {
      const verdict = await tryMutation(lane, mutation);
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      console.log([verdict, mutation.name, mutation.file, mutation.killedBy.file].join("\t"));
    }
  };
  await Promise.all(lanes.map(run));

  // A test that fails anyway notices nothing.
  const [lane = ""] = lanes;
  if (chosen.some(needsBuild)) await build(lane);
  const unmutated = await runTests(
    lane,
    chosen.map(({ killedBy }) => killedBy),
  );
  console.log(
    Object.entries(counts)
      .map(([verdict, count]) => `${count} ${verdict}`)
      .join(", "),
  );
  console.log(`without a mutation: ${unmutated.passed} passed, ${unmutated.failed} failed`);
  return counts.killed === chosen.length && unmutated.passed > 0 && unmutated.failed === 0;
}

/** A copy of the tree of its own, with the same installed packages. */
function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), "gatehouse-mutations-"));
  for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true, verbatimSymlinks: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Whether the test is one of the built site or tool: without a build of the mutation it would fail, or run against another one. */
function needsBuild({ killedBy }: Mutation): boolean {
  return imports(killedBy.file, "tests/support/built-program.ts");
}

/** Whether a file of the tests imports another, itself or by others. Types are not there when it runs. */
function imports(file: string, wanted: string): boolean {
  if (file === wanted) return true;
  const paths = readFileSync(file, "utf8").matchAll(/^import (?!type\b)[^;]*?"(\.[^"]+\.ts)";$/gm);
  return [...paths].some(([, path = ""]) => imports(join(dirname(file), path), wanted));
}

async function tryMutation(lane: string, mutation: Mutation): Promise<Verdict> {
  const path = join(lane, mutation.file);
  const original = readFileSync(path, "utf8");
  if (original.split(mutation.find).length !== 2) return "not applied";
  writeFileSync(
    path,
    original.replace(mutation.find, () => mutation.replace),
  );
  try {
    if (needsBuild(mutation) && !(await build(lane))) return "not built";
    const { passed, failed } = await runTests(lane, [mutation.killedBy]);
    if (failed) return "killed";
    return passed ? "survived" : "no test ran";
  } finally {
    writeFileSync(path, original);
  }
}

async function build(lane: string): Promise<boolean> {
  return (await run(lane, "npm", ["run", "--silent", "build"])) === 0;
}

/** How many of these tests passed and failed. */
async function runTests(lane: string, tests: Mutation["killedBy"][]): Promise<{ passed: number; failed: number }> {
  const report = join(lane, "report.json");
  writeFileSync(report, "{}");
  const files = [...new Set(tests.map(({ file }) => file))];
  const pattern = [...new Set(tests.map(({ test }) => patternOf(test)))].join("|");
  await run(lane, "node_modules/.bin/vitest", ["run", ...files, "-t", `(${pattern})$`, "--reporter=json", `--outputFile=${report}`]);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = JSON.parse(readFileSync(report, "utf8"));
  return { passed, failed };
}

/** Names of `test.each` have placeholders, `%s` or `$name`, which stand for anything here. */
function patternOf(name: string): string {
  const pieces = name.split(/%[a-z]|\$[\w.]+/);
  return pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*");
}

function run(cwd: string, command: string, args: string[]): Promise<number | null> {
  const child = spawn(command, args, { cwd, stdio: "ignore", env: { ...process.env, TEST_POSTGRES_URL: postgres.url } });
  return new Promise((resolve) => child.on("close", resolve));
}
