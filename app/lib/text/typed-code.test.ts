import { expect, test } from "vitest";
import { compactCode } from "./typed-code.ts";

test("spaces, dashes and invisible characters of every kind drop out of a code", () => {
  for (const between of [
    " ",
    "\u00a0",
    "\u2009",
    "\u3000",
    "\t\r\n",
    "-",
    "\u2010",
    "\u2011",
    "\u2013",
    "\u2014",
    "\u2212",
    "\u200b",
    "\ufeff",
    "\u00ad",
    "\u202a",
    "\u2069",
    "\ufe0f",
    "\u3164",
    "\u0007",
  ]) {
    expect(compactCode(`${between}123${between}456${between}`), JSON.stringify(between)).toBe("123456");
  }
});

test("wide digits and letters become plain ones", () => {
  expect(compactCode("\uff11\uff12\uff13 \uff21b")).toBe("123Ab");
});

test("the digits of every script are those of ASCII", () => {
  const digitsOf = (numberingSystem: string) => new Intl.NumberFormat("en", { numberingSystem, useGrouping: false }).format(9876543210);
  const decimal = Intl.supportedValuesOf("numberingSystem").filter((system) => /^\p{Nd}{10}$/u.test(digitsOf(system)));
  // Roman numerals and the like are no decimal digits.
  expect(decimal.length).toBeGreaterThan(50);
  for (const system of decimal) expect(compactCode(digitsOf(system)), system).toBe("9876543210");
});

test("every decimal digit of Unicode is one of the ten", () => {
  const digits = Array.from({ length: 0x11_0000 }, (_, code) => code)
    .filter((code) => (code < 0xd800 || code > 0xdfff) && /^\p{Nd}$/u.test(String.fromCodePoint(code)))
    .map((code) => String.fromCodePoint(code));
  const counts = new Map<string, number>();
  for (const digit of digits.map(compactCode)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  expect([...counts.keys()].sort()).toEqual([..."0123456789"]);
  expect(new Set(counts.values())).toEqual(new Set([digits.length / 10]));
});

test("digits of several scripts in one code are each what they are", () => {
  expect(compactCode("\u0661\u06f2\u0969\u09ea\u{1d7e7}\uff16")).toBe("123456");
});

test("all else stays, to be refused", () => {
  expect(compactCode("12.34_5/6")).toBe("12.34_5/6");
});
