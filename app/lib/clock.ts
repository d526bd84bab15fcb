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

/** The moment `milliseconds` after `moment`; before it where negative. */
export function after(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}
