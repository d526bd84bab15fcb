import { DAY, HOUR, MINUTE } from "~/lib/clock";
import { useSite, useTranslate } from "./site.ts";

/** Says of a step with a time limit how long it stays open, from when the page was made: whoever reads it need not know a zone. */
export function TimeLeft({ until }: { until: Date }) {
  const now = useSite()?.now;
  return now && <TimeFor milliseconds={until.getTime() - now.getTime()} />;
}

/** The same of a step that begins with its page. */
export function TimeFor({ milliseconds }: { milliseconds: number }) {
  const t = useTranslate();
  return <p className="hint">{t("common.timeLeft", { time: t.formats.span(wholeUnits(milliseconds)) })}</p>;
}

/** A span in whole days, hours or minutes, of the larger ones two at least: longer than it is by half a minute at most. */
function wholeUnits(milliseconds: number): number {
  const unit = milliseconds >= 2 * DAY ? DAY : milliseconds >= 2 * HOUR ? HOUR : MINUTE;
  return Math.max(Math.floor((milliseconds + MINUTE / 2) / unit), 1) * unit;
}
