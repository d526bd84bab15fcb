import fc from "fast-check";
import { expect, test } from "vitest";
import { safeNext, withNext } from "./redirects.ts";

const SITE = "https://login.example.org";

test.each([
  "/account",
  "/account/history?page=3&subject=login",
  "/projects/caf%C3%A9",
  "/a?next=%2F%2Fevil.example",
  "/a#b",
  "/a//b",
  "/a?b=//evil.example",
])("%s is a path on this site", (next) => {
  expect(safeNext(next)).toBe(next);
});

test("a path is given as a browser resolves it", () => {
  expect(safeNext("/a/../b/./c")).toBe("/b/c");
  expect(safeNext("/café")).toBe("/caf%C3%A9");
});

test.each([
  null,
  undefined,
  "",
  "account",
  "//evil.example",
  "/\\evil.example",
  "/a\\b",
  "/\t/evil.example",
  "/ /evil.example",
  "/.//evil.example",
  "/a/..//evil.example",
  "/%2e//evil.example",
  "https://evil.example",
  `${SITE}/account`,
  "/a\u0000b",
  "/a\r\nSet-Cookie: a=b",
  `/${"a".repeat(2000)}`,
  `/${"é".repeat(400)}`,
])("%j is none", (next) => {
  expect(safeNext(next)).toBeNull();
});

test("a page that goes on somewhere names it, where that fits into a header", () => {
  expect(withNext("/login", "/account?page=2")).toBe("/login?next=%2Faccount%3Fpage%3D2");
  for (const next of [`/${"a".repeat(2000)}`, `/${"%".repeat(700)}`, "//evil.example"]) expect(withNext("/login", next)).toBe("/login");
});

test("whatever is asked for, the browser stays on this site", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    ".",
    "..",
    "%2e",
    "%2f",
    "%5c",
    "evil.example",
    "@",
    ":",
    "?",
    "#",
    "\t",
    "\n",
    " ",
    "a",
    "é",
    "https:",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
      ),
      (next) => {
        for (const asked of [next, `/${next}`]) {
          const safe = safeNext(asked);
          if (safe === null) continue;
          expect(new URL(safe, SITE).origin).toBe(SITE);
          expect(safeNext(safe)).toBe(safe);
        }
      },
    ),
    { numRuns: 5000 },
  );
});
