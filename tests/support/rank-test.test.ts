import { expect, test } from "vitest";
import { mostDistance, shuffled, superiority } from "./rank-test.ts";

test("of all pairs the share is counted in which the first is above, ties half", () => {
  expect(superiority([4, 5, 6], [1, 2, 3])).toBe(1);
  expect(superiority([1, 2, 3], [4, 5, 6])).toBe(0);
  expect(superiority([1, 1], [1, 1, 1])).toBe(0.5);
  const one = [3, 1, 4, 1, 5, 9, 2, 6];
  const other = [2, 7, 1, 8, 2, 8];
  const pairs: number[] = one.flatMap((a) => other.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  expect(superiority(one, other)).toBeCloseTo(pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length, 12);
});

test("samples of one distribution are all within the bound, and those a deviation apart are all outside", () => {
  const samples = 200;
  const most = mostDistance({ samples, accepted: 0.1 });
  expect(most).toBeCloseTo(0.273, 3);
  const normal = () => Array.from({ length: 12 }, Math.random).reduce((sum, part) => sum + part, -6);
  for (let time = 0; time < 200; time++) {
    const one = Array.from({ length: samples }, normal);
    const other = Array.from({ length: samples }, normal);
    expect(Math.abs(superiority(one, other) - 0.5)).toBeLessThan(most);
    expect(
      superiority(
        one.map((value) => value + 2),
        other,
      ) - 0.5,
    ).toBeGreaterThan(most);
  }
});

test("what is shuffled is all still there", () => {
  const things = Array.from({ length: 100 }, (_, index) => index);
  expect(shuffled(things).sort((a, b) => a - b)).toEqual(things);
});
