import { expect, test } from "vitest";
import { readRange } from "./read-range.ts";

test.each([
  ["bytes=0-0", { start: 0, end: 0 }],
  ["bytes=10-19", { start: 10, end: 19 }],
  ["Bytes= 990-", { start: 990, end: 999 }],
  ["bytes=-7", { start: 993, end: 999 }],
  ["bytes=-16384", { start: 0, end: 999 }],
  ["bytes=500-99999999999999999999", { start: 500, end: 999 }],
])("of a file of 1,000 bytes %s is a range", (header, range) => {
  expect(readRange(header, 1000)).toEqual(range);
});

test.each(["bytes=1000-", "bytes=2000-3000", "bytes=-0", `bytes=${"9".repeat(400)}-`])("%s is beyond a file of 1,000 bytes", (header) => {
  expect(readRange(header, 1000)).toBe("unsatisfiable");
});

test.each([undefined, "", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=9-1", "bytes=0-1,5-6", "lines=0-1", "bytes=1.5-2"])(
  "%s asks for the whole",
  (header) => {
    expect(readRange(header, 1000)).toBeNull();
  },
);

test("an empty file has no range", () => {
  for (const header of ["bytes=0-", "bytes=-1", "bytes=0-0"]) expect(readRange(header, 0)).toBe("unsatisfiable");
});
