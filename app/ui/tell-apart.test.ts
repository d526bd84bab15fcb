import { expect, test } from "vitest";
import { tellApart } from "./tell-apart.ts";

const named = (...names: string[]) => [...tellApart(names.map((name, index) => [String(index), name] as const)).values()];

test("a name that no other thing has stays as it is", () => {
  expect(named("CI", "Laptop")).toEqual(["CI", "Laptop"]);
});

test("things of one name are numbered from the second on", () => {
  expect(named("CI", "CI", "Laptop", "CI")).toEqual(["CI", "CI (2)", "Laptop", "CI (3)"]);
});

test("a number that is part of another name is left to that name", () => {
  expect(named("CI", "CI (2)", "CI")).toEqual(["CI", "CI (2)", "CI (3)"]);
  expect(named("CI", "CI", "CI (2)")).toEqual(["CI", "CI (2)", "CI (2) (2)"]);
});
