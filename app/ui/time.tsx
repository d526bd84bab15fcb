import { describeMoment } from "./moment.ts";
import { useSite } from "./site.ts";

/** A moment in words, which scripts and screen readers find as one too. */
export function Time({ at, precision = "minute" }: { at: Date; precision?: "minute" | "day" }) {
  return <time dateTime={at.toISOString()}>{describeMoment(at, { language: useSite()?.language ?? "en", precision })}</time>;
}
