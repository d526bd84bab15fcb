import type { Sweep } from "../../lib/sweep.ts";

/** Logins that nobody finished in time. */
export const sweepFlows: Sweep = async ({ db, clock }, { most }) =>
  (await db.loginFlow.deleteMany({ where: { expiresAt: { lte: clock.now() } }, limit: most })).count;
