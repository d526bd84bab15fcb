import { useSite, useTranslate } from "./site.ts";

type TimeProps = {
  at: Date;
  precision?: "minute" | "day";
  /** Where it stands alone: what was less than a day ago is told as "5 minutes ago". Within a sentence few languages could have it. */
  recent?: boolean;
};

/**
 * A moment in words, which scripts and screen readers find as one too: in the time zone of who is signed in, if they set one, and in UTC
 * otherwise and in the title.
 */
export function Time({ at, precision = "minute", recent = false }: TimeProps) {
  const { formats } = useTranslate();
  const { zone = null, now } = useSite() ?? {};
  const dates = zone ? formats.inZone(zone) : formats;
  const ago = recent && now ? formats.ago(at, now) : null;
  return (
    <time dateTime={at.toISOString()} title={formats.moment(at)}>
      {ago ?? (precision === "day" ? dates.day(at) : dates.moment(at))}
    </time>
  );
}
