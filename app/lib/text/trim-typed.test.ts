import { expect, test } from "vitest";
import { trimTyped } from "./trim-typed.ts";

test("spaces and characters that do not show drop out around a name", () => {
  for (const around of [
    " ",
    "\t\r\n",
    "\u00a0",
    "\u3000",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u200e",
    "\u200f",
    "\u061c",
    "\u202a",
    "\u202e",
    "\u2066",
    "\u2069",
    "\ufe0f",
    "\u3164",
    "\u0007",
    " \u200b \u202a",
  ]) {
    expect(trimTyped(`${around}ada${around}`), JSON.stringify(around)).toBe("ada");
  }
});

test("all else stays, within the name too", () => {
  for (const typed of ["ada", "a\u200bda", "a da", "a\u202eda", "\u0430da", "😀", "-ada."])
    expect(trimTyped(typed), JSON.stringify(typed)).toBe(typed);
});

test("of nothing but such characters nothing is left", () => {
  for (const typed of ["", " ", "\u200b\u202e "]) expect(trimTyped(typed)).toBe("");
});

test("a long text takes no longer than its length asks for", () => {
  const typed = `a${"\u200b".repeat(500_000)}b`;
  const start = performance.now();
  expect(trimTyped(typed)).toBe(typed);
  expect(performance.now() - start).toBeLessThan(2_000);
});
