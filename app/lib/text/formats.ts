import { DAY, HOUR, MINUTE } from "../clock.ts";
import type { Language } from "./language.ts";

/** How moments are written. */
type Dates = {
  /** A day and a time. */
  moment(at: Date): string;
  day(at: Date): string;
  /** A time of the day alone, where its day stands beside it. */
  time(at: Date): string;
};

/** How figures, lists and moments are written in a language. `moment`, `day` and `time` are in UTC, and `moment` says so. */
export type Formats = Dates & {
  number(value: number): string;
  /** "one, two and three" */
  list(words: readonly string[]): string;
  /** The moments of a time zone, without its name. @param zone of the IANA time zone database, such as "Europe/Berlin" */
  inZone(zone: string): Dates;
  /** How long ago that was, where it was less than a day: "5 minutes ago". Needs no time zone. Null for what is older, or to come. */
  ago(at: Date, now: Date): string | null;
  /** A span of time, in milliseconds, in its largest whole unit: "10 minutes", "24 hours", "7 days". */
  span(milliseconds: number): string;
  /** A text with its first letter in upper case. */
  sentence(text: string): string;
};

/** Dates have the day, the month in words and the year, so that no order is guessed; figures are 0 to 9, as codes and addresses are. */
function localeOf(language: Language): string {
  return `${language === "en" ? "en-GB" : language}-u-ca-gregory-nu-latn`;
}

const cached = new Map<Language, Formats>();

/** The formats of a language, made once: each `Intl` object reads the language's whole data. */
export function formatsOf(language: Language): Formats {
  let formats = cached.get(language);
  if (!formats) {
    formats = createFormats(localeOf(language));
    cached.set(language, formats);
  }
  return formats;
}

function createFormats(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const inUnit = (unit: string) => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
  const [minutes, hours, spanDays] = [inUnit("minute"), inUnit("hour"), inUnit("day")];
  const utc = datesOf(locale, "UTC");
  return {
    number: (value) => numbers.format(value),
    list: (words) => lists.format(words),
    moment: (at) => `${utc.moment(at)} UTC`,
    day: utc.day,
    time: utc.time,
    inZone: (zone) => datesOf(locale, zone),
    ago(at, now) {
      const passed = now.getTime() - at.getTime();
      if (passed < 0 || passed >= DAY) return null;
      if (passed < MINUTE) return relative.format(0, "second");
      return passed < HOUR ? relative.format(-Math.floor(passed / MINUTE), "minute") : relative.format(-Math.floor(passed / HOUR), "hour");
    },
    span(milliseconds) {
      if (milliseconds >= 2 * DAY && milliseconds % DAY === 0) return spanDays.format(milliseconds / DAY);
      return milliseconds % HOUR === 0 ? hours.format(milliseconds / HOUR) : minutes.format(Math.round(milliseconds / MINUTE));
    },
    sentence: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
  };
}

/** There are four hundred zones, and people of few of them at a time. */
const MOST_DATES = 200;
const dates = new Map<string, Dates>();

function datesOf(locale: string, timeZone: string): Dates {
  const name = `${locale} ${timeZone}`;
  const known = dates.get(name);
  if (known) return known;

  const moments = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone });
  const made: Dates = { moment: (at) => moments.format(at), day: (at) => days.format(at), time: (at) => times.format(at) };
  const [oldest] = dates.keys();
  if (dates.size >= MOST_DATES && oldest) dates.delete(oldest);
  dates.set(name, made);
  return made;
}

/** Whether there is such a time zone. */
export function isTimeZone(zone: string): boolean {
  return timeZones().includes(zone);
}

/** The names of the time zones that this machine knows, in the order of the alphabet. */
export function timeZones(): readonly string[] {
  zones ??= Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC");
  return zones;
}

let zones: readonly string[] | undefined;

const characters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The characters of a text as people count them, in any script. */
export function charactersOf(text: string): string[] {
  return Array.from(characters.segment(text), ({ segment }) => segment);
}
