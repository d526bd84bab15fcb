import { expect, test } from "vitest";
import { oneLine, readLabel } from "./label.ts";

test("a label has 1 to 60 characters, without white space around it", () => {
  expect(readLabel("  Desk key ")).toBe("Desk key");
  expect(readLabel("k".repeat(60))).toHaveLength(60);
  for (const typed of ["", "   ", "k".repeat(61)]) expect(readLabel(typed)).toBeNull();
});

test("a label is one line, and the same letters are the same label", () => {
  expect(readLabel("one\r\ntwo")).toBe("one two");
  expect(readLabel("a\u0000b\u0085c\u001b[2J")).toBe("a b c [2J");
  expect(readLabel("Schlu\u0308ssel")).toBe("Schl\u00fcssel");
});

test("a label turns no text around it, and what does not show is no label", () => {
  expect(oneLine("\u202eevil\u202c key")).toBe("evil key");
  expect(oneLine("Firefox ב-\u2068Linux\u2069")).toBe("Firefox ב-Linux");
  for (const typed of ["\u200b", "\u202e \u2066", "\u00ad\ufeff"]) expect(readLabel(typed)).toBeNull();
});
