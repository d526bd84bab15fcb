import type { Sweep } from "../../lib/sweep.ts";

/** Tokens that were shown and never confirmed. */
export const sweepSetups: Sweep = async ({ db, clock }, { most }) =>
  (await db.hotpToken.deleteMany({ where: { expiresAt: { lte: clock.now() } }, limit: most })).count;
