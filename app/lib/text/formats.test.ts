import { afterEach, expect, test, vi } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../clock.ts";
import { formatsOf, isTimeZone } from "./formats.ts";

const { span, ago, inZone, moment, day } = formatsOf("en");
const at = new Date("2026-03-14T23:30:00Z");
const after = (milliseconds: number) => new Date(at.getTime() + milliseconds);

afterEach(() => {
  vi.restoreAllMocks();
});

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

test("a moment of less than a day ago is told by how long ago it was, and no other", () => {
  expect([10 * SECOND, 5 * MINUTE, 59 * MINUTE, HOUR, 23 * HOUR].map((passed) => ago(at, after(passed)))).toEqual([
    "now",
    "5 minutes ago",
    "59 minutes ago",
    "1 hour ago",
    "23 hours ago",
  ]);
  expect(ago(at, after(DAY))).toBeNull();
  expect(ago(at, after(-MINUTE))).toBeNull();
});

test("a moment is told in a time zone, or in UTC, which is named", () => {
  expect(moment(at)).toBe("14 March 2026 at 23:30 UTC");
  expect(inZone("Europe/Berlin").moment(at)).toBe("15 March 2026 at 00:30");
  expect([day(at), inZone("Europe/Berlin").day(at)]).toEqual(["14 March 2026", "15 March 2026"]);
  expect([isTimeZone("Europe/Berlin"), isTimeZone("Europe/Nowhere"), isTimeZone("")]).toEqual([true, false, false]);
});

test("figures are 0 to 9 in every language", () => {
  expect(formatsOf("ar").moment(at)).toMatch(/14.*2026.*11:30|14.*2026.*23:30/);
  expect(formatsOf("hi").number(1234)).toMatch(/^1,?234$/);
});

test("what writes dates is made once for a language and a time zone, however many dates there are", () => {
  expect(formatsOf("en")).toBe(formatsOf("en"));
  formatsOf("pl").inZone("Asia/Tokyo");
  const made = [vi.spyOn(Intl, "DateTimeFormat"), vi.spyOn(Intl, "RelativeTimeFormat"), vi.spyOn(Intl, "NumberFormat")];
  for (let row = 0; row < 50; row++) {
    const formats = formatsOf("pl");
    formats.inZone("Asia/Tokyo").moment(at);
    formats.moment(at);
    formats.ago(at, after(HOUR));
  }
  for (const spy of made) expect(spy).not.toHaveBeenCalled();
});
