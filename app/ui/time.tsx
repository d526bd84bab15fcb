import { useTranslate } from "./site.ts";

/** A moment in words, which scripts and screen readers find as one too. */
export function Time({ at, precision = "minute" }: { at: Date; precision?: "minute" | "day" | "time" }) {
  const { formats } = useTranslate();
  const write = { minute: formats.moment, day: formats.day, time: formats.time }[precision];
  return (
    <time dateTime={at.toISOString()} title={precision === "minute" ? undefined : formats.moment(at)}>
      {write(at)}
    </time>
  );
}
