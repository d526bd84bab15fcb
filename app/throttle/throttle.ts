import { createHash } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { OverloadedError } from "../lib/bounded-queue.ts";
import type { Context } from "../lib/context.ts";
import { type Limit, type LimitName, limits } from "./limits.ts";

export type Throttled = { kind: "throttled"; retryAfterSeconds: number };
/** One thing to count, and by which limit. */
export type Count = { limit: LimitName; key: string };

/**
 * Counts one try against each limit before the try is made, so that tries at the same time cannot pass together.
 * What turns out to be no failure is given back with `giveBack`. A try that is refused here counts nowhere: whoever hammers
 * on does not make the wait longer.
 * @returns what is exhausted, or null
 */
export async function take(context: Context, counts: Count[]): Promise<Throttled | null> {
  const taken: { rule: Limit; key: string }[] = [];
  let retryAfterSeconds = 0;
  for (const { rule, key } of rulesOf(counts)) {
    try {
      await limiter(context, rule).consume(keyOf(key));
      taken.push({ rule, key });
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      retryAfterSeconds = Math.max(retryAfterSeconds, Math.ceil(refusal.msBeforeNext / 1000), 1);
    }
  }
  if (!retryAfterSeconds) return null;
  for (const { rule, key } of taken) await returnPoint(context, rule, key);
  return { kind: "throttled", retryAfterSeconds };
}

function rulesOf(counts: Count[]): { rule: Limit; key: string }[] {
  return counts.flatMap(({ limit, key }) => limits[limit].map((rule) => ({ rule, key })));
}

/** Takes back one count of `take`: the try was no failure. */
export async function giveBack(context: Context, counts: Count[]): Promise<void> {
  for (const { rule, key } of rulesOf(counts)) await returnPoint(context, rule, key);
}

/** A period that ended since has nothing to give back: no count falls below zero, which would be a try too many in the next one. */
async function returnPoint(context: Context, rule: Limit, key: string): Promise<void> {
  await context.db.throttle.updateMany({
    where: { key: limiter(context, rule).getKey(keyOf(key)), points: { gt: 0 } },
    data: { points: { decrement: 1 } },
  });
}

/** Makes a try that `take` has counted. If it is not made after all, because there is too much to do, it counts nowhere. */
export async function attempt<R>(context: Context, counts: Count[], work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OverloadedError) await giveBack(context, counts);
    throw error;
  }
}

/** Forgets every count of a key: whoever shows to be the owner waits for nobody else's failures. */
export async function giveBackAll(context: Context, counts: Count[]): Promise<void> {
  for (const { rule, key } of rulesOf(counts)) await limiter(context, rule).delete(keyOf(key));
}

function limiter({ db }: Context, { name, points, seconds }: Limit) {
  return new RateLimiterPrisma({
    storeClient: db,
    tableName: "throttle",
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  });
}

/** Keys are hashed: what people typed does not stand in the table, and its length is bounded. */
function keyOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}
