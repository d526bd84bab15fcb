import { useTranslate } from "./site.ts";

/** A moment in words, which scripts and screen readers find as one too. */
export function Time({ at, precision = "minute" }: { at: Date; precision?: "minute" | "day" }) {
  const { formats } = useTranslate();
  return <time dateTime={at.toISOString()}>{precision === "day" ? formats.day(at) : formats.moment(at)}</time>;
}
