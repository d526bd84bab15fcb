import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { testNames } from "../support/test-names.ts";
import { mutations } from "./mutations/index.ts";

test("each guard that a mutation switches off stands in its file exactly once", () => {
  const found = mutations.map(({ name, file, find }) => ({ name, occurs: readFileSync(file, "utf8").split(find).length - 1 }));
  expect(found.filter(({ occurs }) => occurs !== 1)).toEqual([]);
});

test("the test that has to notice each mutation is there", () => {
  const claims = mutations.map(({ killedBy: { file, test } }) => ({ file, test }));
  expect(claims.filter(({ file, test }) => !testNames(file).includes(test))).toEqual([]);
});

test("there are mutations of at least thirty guards, each under a name of its own", () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  expect(new Set(mutations.map(({ file, find }) => `${file}\n${find}`)).size).toBeGreaterThanOrEqual(30);
});
