import type { Outcome } from "../load/jobs.ts";
import type { Figure } from "./figures.ts";

/** What of all rounds was not answered as it should have been. */
export function failuresOf(outcomes: readonly Outcome[]): NonNullable<Figure["failures"]> {
  const reasons: Record<string, number> = {};
  for (const [reason, count] of outcomes.flatMap(({ failures }) => Object.entries(failures)))
    reasons[reason] = (reasons[reason] ?? 0) + count;
  const failed = Object.values(reasons).reduce((sum, count) => sum + count, 0);
  return { failed, tried: failed + outcomes.reduce((sum, { done }) => sum + done, 0), reasons };
}

/** The median of what each took of the load's processor time. */
export function loadOf(outcomes: readonly Outcome[]): number {
  const each = outcomes.map(({ loadMilliseconds, done }) => loadMilliseconds / done).sort((one, other) => one - other);
  return each[Math.floor(each.length / 2)] ?? Number.NaN;
}
