import { expect, test } from "vitest";
import { wrapText } from "./wrap-text.ts";

const words = (count: number, length: number) => Array.from({ length: count }, () => "w".repeat(length)).join(" ");

test("a line that fits stays one line", () => {
  expect(wrapText(words(7, 10))).toBe(words(7, 10));
  expect(wrapText("")).toBe("");
});

test("a longer paragraph is broken at its spaces, and nothing is lost", () => {
  const paragraph = words(40, 9);
  const lines = wrapText(paragraph).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
  expect(lines.join(" ")).toBe(paragraph);
});

test("a word that is longer than a line stands alone and whole", () => {
  const link = `https://example.org/${"x".repeat(100)}`;
  expect(wrapText(`before ${link} after`)).toBe(`before\n${link}\nafter`);
});
