import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../clock.ts";
import { formatsOf } from "./formats.ts";

const { span } = formatsOf("en");

test("a span of time is told in its largest whole unit, and a day in hours", () => {
  expect([10 * MINUTE, 90 * MINUTE, HOUR, DAY, 36 * HOUR, 7 * DAY].map(span)).toEqual([
    "10 minutes",
    "90 minutes",
    "1 hour",
    "24 hours",
    "36 hours",
    "7 days",
  ]);
});

test("the formats of a language are made once", () => {
  expect(formatsOf("en")).toBe(formatsOf("en"));
});
