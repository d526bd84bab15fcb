import type { Sweep } from "../lib/sweep.ts";

/** Counts whose time is over. */
export const sweepCounts: Sweep = async ({ db, clock }, { most }) =>
  (await db.throttle.deleteMany({ where: { expire: { lte: clock.now() } }, limit: most })).count;
