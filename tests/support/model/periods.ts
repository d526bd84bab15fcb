/** Counts as the site's limits do: a period begins with the first try, whatever comes of it. */
export class Periods<Key> {
  private readonly periods = new Map<Key, { until: number; count: number }>();

  constructor(
    private readonly points: number,
    private readonly length: number,
  ) {}

  /** Whether one more would be too many. */
  isFull(key: Key, now: number): boolean {
    return this.at(key, now).count >= this.points;
  }

  add(key: Key, now: number): void {
    this.at(key, now).count++;
  }

  forget(key: Key): void {
    this.periods.delete(key);
  }

  private at(key: Key, now: number) {
    const present = this.periods.get(key);
    if (present && now < present.until) return present;
    const begun = { until: now + this.length, count: 0 };
    this.periods.set(key, begun);
    return begun;
  }
}
