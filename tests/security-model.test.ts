import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { limits } from "~/throttle/limits";
import { readSources } from "./support/source-tree.ts";
import { testNames } from "./support/test-names.ts";

const text = readFileSync("docs/security-model.md", "utf8");

/** How many requirements each section of the chapters V6 and V7 of OWASP ASVS 5.0 has. */
const REQUIREMENTS = {
  "6.1": 3,
  "6.2": 12,
  "6.3": 8,
  "6.4": 6,
  "6.5": 8,
  "6.6": 4,
  "6.7": 2,
  "6.8": 4,
  "7.1": 3,
  "7.2": 4,
  "7.3": 2,
  "7.4": 5,
  "7.5": 3,
  "7.6": 2,
};

/** The rows of the table of requirements. */
function rows() {
  const lines = text.matchAll(/^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm);
  return [...lines].map(([, id = "", , status = "", proof = ""]) => ({ id, status, proof }));
}

/** The tests that a text names. */
function claims(text: string): { file: string; test: string }[] {
  return [...text.matchAll(/`([\w./-]+\.test\.ts)` "([^"]+)"/g)].map(([, file = "", test = ""]) => ({ file, test }));
}

test("each of the 66 requirements stands in the table once", () => {
  const ids = Object.entries(REQUIREMENTS).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
  );
  expect(ids).toHaveLength(66);
  expect(rows().map(({ id }) => id)).toEqual(ids);
});

test("what is met names a test, and what is not says why", () => {
  for (const { id, status, proof } of rows()) {
    expect(["met", "met in part", "not met", "does not apply"], id).toContain(status);
    if (status.startsWith("met")) expect(claims(proof).length, id).toBeGreaterThan(0);
    if (status !== "met") expect(proof.replace(/`[^`]*` "[^"]*"/g, ""), id).toMatch(/[A-Z][^.]+\./);
  }
  const counts = ["met", "met in part", "not met", "does not apply"].map(
    (status) => `${rows().filter((row) => row.status === status).length} ${status}`,
  );
  expect(text).toContain(`Of 66: ${counts.join(", ")}.`);
});

test("every test that the document names is there by that name", () => {
  const named = claims(text);
  expect(named).not.toEqual([]);
  expect(named.filter(({ file, test }) => !existsSync(file) || !testNames(file).includes(test))).toEqual([]);
  // A file that is named without a test of it would be a claim that points to nothing.
  const files = [...text.matchAll(/`[\w./-]+\.test\.ts`(?! ")/g)].map(([match]) => match);
  expect(files).toEqual(["`tests/security-model.test.ts`"]);
});

test("the limits in the document are those of the code", () => {
  const units: [seconds: number, name: string][] = [
    [86_400, "24 hours"],
    [21_600, "6 hours"],
    [3600, "1 hour"],
    [600, "10 minutes"],
    [300, "5 minutes"],
  ];
  const written = [...text.matchAll(/^\| `(\w+)` \| [^|]+ \| (\d[^|]+) \|$/gm)].map(([, name, most]) => [name, most]);
  const inForce = Object.entries(limits).map(([name, rules]) => [
    name,
    rules.map(({ points, seconds }) => `${points} in ${units.find(([length]) => length === seconds)?.[1]}`).join(", "),
  ]);
  expect(written).toEqual(inForce);
});

test("only a completed login and a renewal make sessions", () => {
  const callers = readSources().filter(({ ast }) => /\bissueSession\(/.test(ast.text));
  expect(callers.map(({ path }) => path).sort()).toEqual([
    "app/auth/login/complete-login.ts",
    "app/auth/session/issue-session.ts",
    "app/auth/session/renew-session.ts",
  ]);
});

test("secrets come from the system's generator", () => {
  const generators = readSources().filter(({ ast }) =>
    /\b(randomBytes|randomInt|randomUUID|getRandomValues|Math\.random)\(/.test(ast.text),
  );
  expect(generators.map(({ path }) => path).sort()).toEqual(["app/lib/random.ts", "app/server/figures/log-request.ts"]);
});
