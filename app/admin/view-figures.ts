import { countLogins } from "../history/count-logins.ts";
import { after, DAY, HOUR } from "../lib/clock.ts";
import type { Context } from "../lib/context.ts";
import type { HourCount } from "../lib/database/statements/count-by-hour.ts";
import { countMails } from "../mail/count-mails.ts";
import { actAs } from "./act-as.ts";
import { recordAct } from "./record-act.ts";

/** The series that are counted; each name is the last part of a message key (`admin.figures.series.<name>`). */
const SERIES = ["failed", "succeeded", "sent", "waiting", "givenUp"] as const;
export type SeriesName = (typeof SERIES)[number];

/** How many of it there were in the hour or day (UTC) that begins at `start`. */
export type Point = { start: Date; count: number };
export type Series = { name: SeriesName; hours: Point[]; days: Point[] };

const HOURS = 48;
const DAYS = 30;

/**
 * Logins and mails of the last 48 hours and 30 days, the present ones included. That an admin looked is kept in the admin's
 * history.
 * @returns each series with a point for every hour and day, the oldest first
 */
export async function viewFigures(context: Context): Promise<Series[]> {
  const now = context.clock.now();
  const hours = starts(now, { length: HOUR, most: HOURS });
  const days = starts(now, { length: DAY, most: DAYS });
  // Days are made of hours, so that each table is read once.
  const since = days[0] ?? now;
  const counted: Record<SeriesName, HourCount[]> = { ...(await countLogins(context, since)), ...(await countMails(context, since)) };

  await actAs(context, (context) => recordAct(context, { act: "saw-figures" }));
  return SERIES.map((name) => ({
    name,
    hours: hours.map((start) => pointOf(counted[name], start, HOUR)),
    days: days.map((start) => pointOf(counted[name], start, DAY)),
  }));
}

/** When the last hours or days began, the present one's last. */
function starts(now: Date, { length, most }: { length: number; most: number }): Date[] {
  const present = new Date(Math.floor(now.getTime() / length) * length);
  return Array.from({ length: most }, (_, index) => after(present, (index + 1 - most) * length));
}

function pointOf(counts: HourCount[], start: Date, length: number): Point {
  const end = after(start, length);
  const inside = counts.filter(({ hour }) => hour >= start && hour < end);
  return { start, count: inside.reduce((sum, { count }) => sum + count, 0) };
}
