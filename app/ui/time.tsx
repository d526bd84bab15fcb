import type { Formats } from "~/lib/text/formats";
import { useSite, useTranslate } from "./site.ts";

type TimeProps = {
  at: Date;
  /** `time`: where its day stands beside it. */
  precision?: "minute" | "day" | "time";
  /** Where it stands alone: what was less than a day ago is told as "5 minutes ago". Within a sentence few languages could have it. */
  recent?: boolean;
};

/**
 * A moment in words, which scripts and screen readers find as one too: in the time zone of who is signed in, if they set one, and in UTC
 * otherwise and in the title.
 */
export function Time({ at, precision = "minute", recent = false }: TimeProps) {
  const { formats } = useTranslate();
  const now = useSite()?.now;
  const dates = useDates();
  const write = { minute: dates.moment, day: dates.day, time: dates.time }[precision];
  return (
    <time dateTime={at.toISOString()} title={formats.moment(at)}>
      {(recent && now && formats.ago(at, now)) || write(at)}
    </time>
  );
}

/** How moments are written for whoever reads the page. */
export function useDates(): Pick<Formats, "moment" | "day" | "time"> {
  const { formats } = useTranslate();
  const zone = useSite()?.zone;
  return zone ? formats.inZone(zone) : formats;
}
