import type { Sweep } from "../../lib/sweep.ts";

/** Forms that waited for a proof in vain. */
export const sweepPendingForms: Sweep = async ({ db, clock }, { most }) =>
  (await db.pendingForm.deleteMany({ where: { expiresAt: { lte: clock.now() } }, limit: most })).count;
