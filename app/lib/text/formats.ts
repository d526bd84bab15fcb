import { DAY, HOUR, MINUTE } from "../clock.ts";
import type { Language } from "./language.ts";

/** How figures, lists and moments are written in a language. */
export type Formats = {
  number(value: number): string;
  /** "one, two and three" */
  list(words: readonly string[]): string;
  /** A day and a time, in UTC: the server does not know where its reader is. */
  moment(at: Date): string;
  day(at: Date): string;
  /** A time of the day alone, in UTC, where its day stands beside it. */
  time(at: Date): string;
  /** A span of time, in milliseconds, in its largest whole unit: "10 minutes", "24 hours", "7 days". */
  span(milliseconds: number): string;
  /** A text with its first letter in upper case. */
  sentence(text: string): string;
};

/** Dates have the day, the month in words and the year, so that no order is guessed. */
const LOCALES: Record<Language, string> = { en: "en-GB" };

const cached = new Map<Language, Formats>();

/** The formats of a language, made once: each `Intl` object reads the language's whole data. */
export function formatsOf(language: Language): Formats {
  let formats = cached.get(language);
  if (!formats) {
    formats = createFormats(language);
    cached.set(language, formats);
  }
  return formats;
}

function createFormats(language: Language): Formats {
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  const moments = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  const days = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" });
  const times = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: "short", timeZone: "UTC" });
  const inUnit = (unit: string) => new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" });
  const [minutes, hours, spanDays] = [inUnit("minute"), inUnit("hour"), inUnit("day")];
  return {
    number: (value) => numbers.format(value),
    list: (words) => lists.format(words),
    moment: (at) => `${moments.format(at)} UTC`,
    span(milliseconds) {
      if (milliseconds >= 2 * DAY && milliseconds % DAY === 0) return spanDays.format(milliseconds / DAY);
      return milliseconds % HOUR === 0 ? hours.format(milliseconds / HOUR) : minutes.format(Math.round(milliseconds / MINUTE));
    },
    day: (at) => days.format(at),
    time: (at) => times.format(at),
    sentence: (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1),
  };
}
