import { useSite } from "./site.ts";

/** How dates are written in a language of the site: day, month in words, year, so that no order is guessed. */
const LOCALES = { en: "en-GB" };

/** A moment in words, in UTC: the server does not know where its reader is. */
export function Time({ at, precision = "minute" }: { at: Date; precision?: "minute" | "day" }) {
  const locale = LOCALES[useSite()?.language ?? "en"];
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeZone: "UTC",
    ...(precision === "minute" ? { timeStyle: "short" } : {}),
  });
  return (
    <time dateTime={at.toISOString()}>
      {format.format(at)}
      {precision === "minute" && " UTC"}
    </time>
  );
}
