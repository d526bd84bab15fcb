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
  ]) {
    expect(compactCode(`${between}123${between}456${between}`), JSON.stringify(between)).toBe("123456");
  }
});

test("wide digits and letters become plain ones", () => {
  expect(compactCode("\uff11\uff12\uff13 \uff21b")).toBe("123Ab");
});

test("all else stays, to be refused", () => {
  expect(compactCode("12.34_5/6")).toBe("12.34_5/6");
});
