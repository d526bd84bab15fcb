import { createHash } from "node:crypto";
import { after, SECOND } from "../lib/clock.ts";
import type { Context } from "../lib/context.ts";
import { addToCounts, type PeriodCount, takeFromCounts } from "../lib/database/statements/add-to-counts.ts";
import { OverloadedError } from "../lib/work/bounded-queue.ts";
import { type Limit, type LimitName, limits } from "./limits.ts";

export type Throttled = { kind: "throttled"; retryAfterSeconds: number };
/** One thing to count, and by which limit. */
export type Count = { limit: LimitName; key: string };

type Counted = PeriodCount & { rule: Limit };

/**
 * Makes a try within limits. It is counted against each of them before it is made, so that tries at the same time cannot pass
 * together; afterwards what the limit does not count is given back, by the kind of the result (see limits.ts). A try that is
 * refused here counts nowhere: hammering on does not make the wait longer. A try that there is too much work for counts nowhere
 * either: `work` asks for a place in a queue before it looks at anything.
 * @param quiet what is counted too, and stops nobody here: `work` is told whether it is used up, for which nobody may wait
 * @returns what `work` does, or how long the longest wait is
 */
export async function guarded<R extends { kind: string }>(
  context: Context,
  counts: Count[],
  work: (tried: { isQuietlyFull: boolean }) => Promise<R>,
  { quiet = [] }: { quiet?: Count[] } = {},
): Promise<R | Throttled> {
  const all = await count(context, [...counts, ...quiet]);
  const quietKeys = new Set(rulesOf(quiet).map(({ key }) => key));
  const isFull = ({ rule, points }: Counted) => points > rule.points;
  const quietlyFull = all.some((one) => quietKeys.has(one.key) && isFull(one));
  const counted = quietlyFull ? all.filter(({ key }) => !quietKeys.has(key)) : all;
  const full = counted.filter((one) => !quietKeys.has(one.key) && isFull(one));
  if (full.length) {
    await takeFromCounts(context, all);
    return throttled(full, context.clock.now());
  }

  if (quietlyFull)
    await takeFromCounts(
      context,
      all.filter(({ key }) => quietKeys.has(key)),
    );
  try {
    const result = await work({ isQuietlyFull: quietlyFull });
    const free = counted.filter(({ rule: { counts = "refused" } }) => counts !== "every" && ![counts].flat().includes(result.kind));
    if (free.length) await takeFromCounts(context, free);
    return result;
  } catch (error) {
    if (error instanceof OverloadedError) await takeFromCounts(context, counted);
    throw error;
  }
}

/** How long a try would have to wait now; null where it would be made. Counts nothing. */
export async function readWait(context: Context, counts: Count[]): Promise<Throttled | null> {
  const rules = new Map(rulesOf(counts).map(({ key, rule }) => [key, rule]));
  const now = context.clock.now();
  const rows = await context.db.throttle.findMany({ where: { key: { in: [...rules.keys()] }, expire: { gt: now } } });
  const isFull = ({ key, points }: { key: string; points: number }) => points >= (rules.get(key)?.points ?? Number.POSITIVE_INFINITY);
  const full = rows.filter(isFull).flatMap(({ expire }) => (expire ? [{ expire }] : []));
  return full.length ? throttled(full, now) : null;
}

/** Forgets every count of these keys: nobody who shows to be the owner waits for a stranger's failures. */
export async function forgetCounts({ db }: Context, counts: Count[]): Promise<void> {
  await db.throttle.deleteMany({ where: { key: { in: rulesOf(counts).map(({ key }) => key) } } });
}

async function count(context: Context, counts: Count[]): Promise<Counted[]> {
  const rules = new Map(rulesOf(counts).map(({ key, rule }) => [key, rule]));
  const now = context.clock.now();
  const rows = await addToCounts(
    context,
    [...rules].map(([key, { seconds }]) => ({ key, expire: after(now, seconds * SECOND) })),
  );
  return rows.flatMap((row) => {
    const rule = rules.get(row.key);
    return rule ? [{ ...row, rule }] : [];
  });
}

/** Keys are hashed: what people typed does not stand in the table, and its length is bounded. */
function rulesOf(counts: Count[]): { key: string; rule: Limit }[] {
  return counts.flatMap(({ limit, key }) => {
    const hash = createHash("sha256").update(key).digest("base64url");
    return limits[limit].map((rule) => ({ key: `${rule.name}:${hash}`, rule }));
  });
}

function throttled(full: { expire: Date }[], now: Date): Throttled {
  const wait = Math.max(...full.map(({ expire }) => expire.getTime())) - now.getTime();
  return { kind: "throttled", retryAfterSeconds: Math.max(Math.ceil(wait / SECOND), 1) };
}
