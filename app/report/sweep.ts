import type { Sweep } from "../lib/sweep.ts";

/** Tokens of links that are too old. */
export const sweepMailTokens: Sweep = async ({ db, clock }, { most }) =>
  (await db.mailToken.deleteMany({ where: { expiresAt: { lte: clock.now() } }, limit: most })).count;
