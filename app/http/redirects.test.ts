import fc from "fast-check";
import { expect, test } from "vitest";
import { safeNext } from "./redirects.ts";

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
])("%j is none", (next) => {
  expect(safeNext(next)).toBeNull();
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
