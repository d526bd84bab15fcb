import type { Sweep } from "../../lib/sweep.ts";

/** Forms that were answered a while ago. */
export const sweepSentForms: Sweep = async ({ db, clock }, { most }) =>
  (await db.sentForm.deleteMany({ where: { expiresAt: { lte: clock.now() } }, limit: most })).count;
