import type { Language } from "./language.ts";

/** How figures, lists and moments are written in a language. */
export type Formats = {
  number(value: number): string;
  /** "one, two and three" */
  list(words: readonly string[]): string;
  /** A day and a time, in UTC: the server does not know where its reader is. */
  moment(at: Date): string;
  day(at: Date): string;
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
  return {
    number: (value) => numbers.format(value),
    list: (words) => lists.format(words),
    moment: (at) => `${moments.format(at)} UTC`,
    day: (at) => days.format(at),
    sentence: (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1),
  };
}
