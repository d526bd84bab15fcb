/**
 * How often a value of `one` is above a value of `other`, ties counted half: Mann and Whitney's U as a share of all pairs.
 * 0.5 where the two are alike, 1 or 0 where they do not overlap.
 */
export function superiority(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((value) => ({ value, own: true })), ...other.map((value) => ({ value, own: false }))];
  all.sort((a, b) => a.value - b.value);
  let rankSum = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (all[end]?.value === all[start]?.value && end < all.length) end++;
    // Equal values share the mean of their ranks, which count from 1.
    const rank = (start + 1 + end) / 2;
    rankSum += rank * all.slice(start, end).filter(({ own }) => own).length;
    start = end;
  }
  return (rankSum - (one.length * (one.length + 1)) / 2) / (one.length * other.length);
}

/** Two-sided, one false alarm in a million: the quantile of the normal distribution. */
const Z = 4.892;

/**
 * How far from 0.5 the superiority of samples this large may be, where the true one is at most `accepted` from it. U's share
 * is about normal, and whatever the two distributions are, its variance is at most p(1 − p) / min(n, m), which is at most
 * 1 / (4 min(n, m)) (Birnbaum and Klose, 1957). So the bound holds for samples that are spread unlike and in any manner.
 */
export function mostDistance({ samples, accepted }: { samples: number; accepted: number }): number {
  return accepted + Z * Math.sqrt(1 / (4 * samples));
}

/** The same things in an order that nobody knows before. */
export function shuffled<T>(things: readonly T[]): T[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
