import type { Sweep } from "../../lib/sweep.ts";

/** Secrets that were shown and never confirmed. */
export const sweepEnrolments: Sweep = async ({ db, clock }, { most }) =>
  (await db.totpEnrolment.deleteMany({ where: { expiresAt: { lte: clock.now() } }, limit: most })).count;
