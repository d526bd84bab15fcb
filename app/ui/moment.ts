import type { Language } from "./messages/translate.ts";

/** How dates are written in a language of the site: day, month in words, year, so that no order is guessed. */
const LOCALES: Record<Language, string> = { en: "en-GB" };

/** A moment in words, in UTC: the server does not know where its reader is. */
export function describeMoment(at: Date, { language, precision = "minute" }: { language: Language; precision?: "minute" | "day" }): string {
  const minutes = precision === "minute";
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: "long",
    timeZone: "UTC",
    ...(minutes ? { timeStyle: "short" } : {}),
  });
  return minutes ? `${format.format(at)} UTC` : format.format(at);
}
