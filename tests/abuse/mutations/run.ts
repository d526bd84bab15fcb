import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { startPostgres } from "../../support/postgres.ts";
import { mutations } from "./index.ts";
import { mutate } from "./mutate.ts";
import type { Mutation } from "./mutation.ts";

/**
 * `npm run test:mutations [-- WORDS]`: switches off one guard after the other (those whose name or file has the words in
 * it, or all), each in a copy of the tree, and runs the test that has to notice. Prints the verdict, and why: what the test said. Exits
 * with 1 if a mutation is not killed, or if the test fails without any mutation. A test that only ran out of time notices nothing.
 */
type Verdict = "killed" | "survived" | "timed out" | "not applied" | "no test ran" | "not built";
type Outcome = { verdict: Verdict; why: string };
type Tested = { passed: number; failed: number; messages: string[] };

/** What Vitest says of a test or a hook that took longer than it may. */
const OUT_OF_TIME = /^Error: (Test|Hook) timed out/;
const LONGEST_REASON = 200;

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
if (chosen.length === 0) {
  console.error(`No mutation has "${words}" in its name or file.`);
  process.exit(1);
}
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
      const { verdict, why } = await tryMutation(lane, mutation);
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      console.log([verdict, mutation.name, mutation.file, mutation.killedBy.file, why].join("\t"));
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

async function tryMutation(lane: string, mutation: Mutation): Promise<Outcome> {
  const path = join(lane, mutation.file);
  const original = readFileSync(path, "utf8");
  const mutated = mutate(path, original, mutation);
  if (mutated === null) return { verdict: "not applied", why: "the guard does not stand in its place exactly once" };
  writeFileSync(path, mutated);
  try {
    if (needsBuild(mutation) && !(await build(lane))) return { verdict: "not built", why: "the site does not build" };
    return await runInTurn(lane, mutation.killedBy);
  } finally {
    writeFileSync(path, original);
  }
}

/** On SQLite first, which is twice as quick; what is not killed there has to be on PostgreSQL. */
async function runInTurn(lane: string, killer: Mutation["killedBy"]): Promise<Outcome> {
  if (!killer.file.startsWith("tests/contracts/")) return judge(await runTests(lane, [killer]));
  const onSqlite = judge(await runTests(lane, [killer], ["--project=domain-sqlite"]));
  return onSqlite.verdict === "killed" ? onSqlite : judge(await runTests(lane, [killer], ["--project=domain-postgresql"]));
}

function judge({ passed, failed, messages }: Tested): Outcome {
  const [noticed] = messages.filter((message) => !OUT_OF_TIME.test(message));
  const why = (noticed ?? messages[0] ?? "").split("\n", 1).join("").slice(0, LONGEST_REASON);
  if (failed) return { verdict: noticed ? "killed" : "timed out", why };
  return passed ? { verdict: "survived", why: `${passed} passed` } : { verdict: "no test ran", why };
}

async function build(lane: string): Promise<boolean> {
  return (await run(lane, "npm", ["run", "--silent", "build"])) === 0;
}

/** How many of these tests passed and failed, and what those said that failed, or their files. */
async function runTests(lane: string, tests: Mutation["killedBy"][], more: string[] = []): Promise<Tested> {
  const report = join(lane, "report.json");
  writeFileSync(report, "{}");
  const files = [...new Set(tests.map(({ file }) => file))];
  const pattern = [...new Set(tests.map(({ test }) => patternOf(test)))].join("|");
  await run(lane, "node_modules/.bin/vitest", [
    "run",
    ...more,
    ...files,
    "-t",
    `(${pattern})$`,
    "--reporter=json",
    `--outputFile=${report}`,
  ]);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, testResults = [] } = JSON.parse(readFileSync(report, "utf8")) as Report;
  const ofTests = testResults.flatMap(({ assertionResults }) => assertionResults.flatMap(({ failureMessages }) => failureMessages));
  const ofFiles = testResults.map(({ message }) => message).filter(Boolean);
  return { passed, failed, messages: [...ofTests, ...ofFiles] };
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
type Report = {
  numPassedTests?: number;
  numFailedTests?: number;
  testResults?: { message: string; assertionResults: { failureMessages: string[] }[] }[];
};

/** Names of `test.each` have placeholders, `%s` or `$name`, which stand for anything here. */
function patternOf(name: string): string {
  const pieces = name.split(/%[a-z]|\$[\w.]+/);
  return pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*");
}

function run(cwd: string, command: string, args: string[]): Promise<number | null> {
  const child = spawn(command, args, { cwd, stdio: "ignore", env: { ...process.env, TEST_POSTGRES_URL: postgres.url } });
  return new Promise((resolve) => child.on("close", resolve));
}
