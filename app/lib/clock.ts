/** Where the domain takes the time from, so that a test can hold it still or move it. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** Begins to measure. @returns how many milliseconds have passed since, by a clock that nobody sets */
export function stopwatch(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A year with five digits is read and ordered in another way by each database. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** The moment `milliseconds` after `moment`; before it where negative. None is later than the year 9999. */
export function after(moment: Date, milliseconds: number): Date {
  return new Date(Math.min(moment.getTime() + milliseconds, LAST));
}
