import type { Parameters } from "fast-check";

const MINUTE = 60_000;

/** Whether this is `npm run test:long`. */
export const IS_LONG = process.env.LONG === "1";

/**
 * `npm test` runs the same each time, so that it says something about the change at hand; the long run looks for what is
 * new. A failure names its seed: `FUZZ_SEED` repeats it.
 */
export const SEED = process.env.FUZZ_SEED ? Number(process.env.FUZZ_SEED) : IS_LONG ? Date.now() % 2 ** 31 : 2019;

/** So many runs in `npm test`, and as many as fit into the minutes in the long run. */
export function randomRuns({ runs, longMinutes }: { runs: number; longMinutes: number }): Parameters<unknown> & { timeout: number } {
  const milliseconds = (IS_LONG ? longMinutes : 2) * MINUTE;
  return {
    seed: SEED,
    numRuns: IS_LONG ? 1_000_000 : runs,
    interruptAfterTimeLimit: milliseconds,
    timeout: milliseconds + 5 * MINUTE,
  };
}
