import type { Sweep } from "../../lib/sweep.ts";

/** Challenges that nobody answered in time. */
export const sweepChallenges: Sweep = async ({ db, clock }, { most }) =>
  (await db.webauthnChallenge.deleteMany({ where: { expiresAt: { lte: clock.now() } }, limit: most })).count;
