import type { DatabaseKind } from "~/lib/database/open";

/** The median of several rounds, and the least and the most of them. */
export type Spread = { median: number; least: number; most: number };

/** Where a figure is to stay: at least, or at most, so much. `of` is the figure itself, or its ratio. */
type Bound = { of: "value" | "ratio"; atLeast?: number; atMost?: number };

/** A line of the table. */
export type Figure = {
  /** The row that measured it, as `npm run bench -- ROW` names it. */
  row: string;
  what: string;
  database?: DatabaseKind;
  unit: string;
  value: Spread;
  /** Against what else of the same round it was measured. */
  ratio?: { to: string; value: Spread };
  bound?: Bound;
  /** Processor time of the site for each, its threads included, in milliseconds. */
  serverMilliseconds?: number;
  /** Processor time of what made the load, for each, in milliseconds. */
  loadMilliseconds?: number;
  /** How often it was not answered as it should have been, of how many tries. */
  failures?: { failed: number; tried: number; reasons: Record<string, number> };
  note?: string;
};

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  return { median: quantile(sorted, 0.5), least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN };
}

/** @param sorted the least first; between two of them the figure is in proportion */
export function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const [below = Number.NaN, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

/** Each of the one divided by that of the same round. */
export function ratios(values: readonly number[], bases: readonly number[]): number[] {
  return values.map((value, round) => value / (bases[round] ?? Number.NaN));
}

/** Whether the figure is where it should be; null where nothing is asked of it. */
export function isKept({ bound, value, ratio }: Figure): boolean | null {
  if (!bound) return null;
  const { median } = bound.of === "ratio" && ratio ? ratio.value : value;
  return median >= (bound.atLeast ?? Number.NEGATIVE_INFINITY) && median <= (bound.atMost ?? Number.POSITIVE_INFINITY);
}
