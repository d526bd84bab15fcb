import { expect, test } from "vitest";
import { reasonPhrase } from "./answer.ts";

test("a status line has ASCII on one line only, and at most 500 characters of it", () => {
  expect(reasonPhrase("“Füße” – Жук\r\nX-Header: 1")).toBe('"Fu?e" ? ??? X-Header: 1');
  expect(reasonPhrase("x".repeat(501))).toBe(`${"x".repeat(497)}...`);
  expect(reasonPhrase("\0\u007f\u2028a")).toBe("?? a");
});
