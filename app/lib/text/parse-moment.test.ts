import { expect, test } from "vitest";
import { parseDay, parseMoment } from "./parse-moment.ts";

test.each([
  ["2026-11-27", "2026-11-27T00:00:00.000Z"],
  [" 2026-11-27 08:05 ", "2026-11-27T08:05:00.000Z"],
  ["2026-11-27T08:05", "2026-11-27T08:05:00.000Z"],
  ["2026-11-27 08:05 UTC", "2026-11-27T08:05:00.000Z"],
  ["2026-11-27T08:05:00Z", "2026-11-27T08:05:00.000Z"],
  ["2028-02-29 23:59", "2028-02-29T23:59:00.000Z"],
  ["0001-01-01", "0001-01-01T00:00:00.000Z"],
])("%j is a moment in UTC", (text, moment) => {
  expect(parseMoment(text)?.toISOString()).toBe(moment);
});

test.each([
  "",
  "tomorrow",
  "2026-02-30",
  "2026-13-01",
  "2026-11-27 24:00",
  "2026-11-27 8:00",
  "27.11.2026",
  "2026-11-27 08:00+01:00",
  "0000-01-01",
])("%j is none", (text) => {
  expect(parseMoment(text)).toBeNull();
});

test("a day is a date alone", () => {
  expect(parseDay("2028-02-29")?.toISOString()).toBe("2028-02-29T00:00:00.000Z");
  for (const text of ["", "2026-02-30", " 2026-11-27", "2026-11-27 08:00", "2026-1-1"]) expect(parseDay(text)).toBeNull();
});
