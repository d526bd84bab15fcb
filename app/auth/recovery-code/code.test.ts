import { expect, test } from "vitest";
import { normalizeCode } from "./code.ts";

const CODE = "ABCD-EFGH-3K5M";

test.each([
  ["its number and a full stop", (code: string) => `3. ${code}`],
  ["its number and a bracket", (code: string) => `3) ${code}`],
  ["its number in brackets", (code: string) => ` (3) ${code}`],
  ["its number in square brackets", (code: string) => `[03] ${code}`],
  ["its number and a tab", (code: string) => `10.\t${code}`],
  ["its number and a space", (code: string) => `10 ${code}`],
  ["its number of one character", (code: string) => `③ ${code}`],
  ["its number in Arabic digits", (code: string) => `\u0663. ${code}`],
  ["a bullet", (code: string) => `• ${code}`],
  ["a star", (code: string) => `* ${code}`],
  ["a comma behind it", (code: string) => `${code},`],
  ["its number and text that turns around", (code: string) => `\u202b3. \u202a${code}\u202c`],
])("a code is the same with %s", (_with, pasted) => {
  expect(normalizeCode(pasted(CODE))).toBe("ABCDEFGH3K5M");
  expect(normalizeCode(pasted(CODE.toLowerCase().replaceAll("-", " ")))).toBe("ABCDEFGH3K5M");
});

test("a code in pairs has no number before it", () => {
  expect(normalizeCode("12 34 AB CD EF GH")).toBe("1234ABCDEFGH");
});

test("what is no code from a list stays, to be refused", () => {
  expect(normalizeCode("123 ABCD-EFGH-3K5M")).toBe("123ABCDEFGH3K5M");
  expect(normalizeCode("A. ABCD-EFGH-3K5M")).toBe("A.ABCDEFGH3K5M");
  expect(normalizeCode("1. ABCD-EFGH-3K5M 2. ABCD-EFGH-3K5N")).not.toMatch(/^[0-9A-Z]{12}$/);
});
