import { expect, test } from "vitest";
import { isProjectName, lookKey, projectKey } from "./name.ts";

test("names are compared without case, and with each run of separators as one hyphen", () => {
  expect(["Dotted.Demo_X", "dotted--demo.x", "DOTTED-demo_-x"].map(projectKey)).toEqual(Array(3).fill("dotted-demo-x"));
});

test("names that look the same have the same look", () => {
  expect(["pillow", "pi-l1ow", "P.IIIOW", "p1110w"].map(lookKey)).toEqual(Array(4).fill("p1110w"));
  expect(lookKey("pilow")).not.toBe(lookKey("pillow"));
});

test("a name begins and ends with a letter or a digit, and has at most 100 characters", () => {
  expect(["a", "A1", "a._-b", "x".repeat(100)].filter(isProjectName)).toHaveLength(4);
  expect(["", "-a", "a-", "a b", "ä", "a/b", "../a", "a\n", "x".repeat(101)].filter(isProjectName)).toEqual([]);
});
