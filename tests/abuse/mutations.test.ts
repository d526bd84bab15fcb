import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { testNames } from "../support/test-names.ts";
import { mutations } from "./mutations/index.ts";
import { mutate } from "./mutations/mutate.ts";

test("each guard that a mutation switches off stands in its place exactly once", () => {
  const applies = (mutation: (typeof mutations)[number]) => mutate(mutation.file, readFileSync(mutation.file, "utf8"), mutation) !== null;
  expect(mutations.filter((mutation) => !applies(mutation))).toEqual([]);
});

test("the test that has to notice each mutation is there", () => {
  const claims = mutations.map(({ killedBy: { file, test } }) => ({ file, test }));
  expect(claims.filter(({ file, test }) => !testNames(file).includes(test))).toEqual([]);
});

test("each mutation has a name of its own", () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
});

test("a guard is found however it is broken into lines, and in its function alone", () => {
  const source = `const one = () => check({\n  a,\n  b,\n});\nfunction two() {\n  check({ a, b });\n}\n`;
  const guard = { find: "check({ a, b });", replace: "" };
  expect(mutate("example.ts", source, guard)).toBeNull();
  expect(mutate("example.ts", source, { ...guard, within: "two" })).toBe(source.replace("check({ a, b });", ""));
  expect(mutate("example.ts", source, { ...guard, within: "three" })).toBeNull();
  const first = mutate("example.ts", source, { ...guard, find: "check({ a, b })", within: "one" });
  expect(first).toBe(source.replace("check({\n  a,\n  b,\n})", ""));
});

test("a guard that other words spell is another one", () => {
  expect(mutate("example.ts", "returnless", { find: "return less", replace: "" })).toBeNull();
  expect(mutate("example.ts", "if (a && b) c", { find: "if (a || b)", replace: "" })).toBeNull();
});
