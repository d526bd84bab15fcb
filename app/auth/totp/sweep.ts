import type { Sweep } from "../../lib/sweep.ts";

/** Secrets that were shown and never confirmed; those of the version before too, which runs beside this one during an upgrade. */
export const sweepSetups: Sweep = async ({ db, clock }, { most }) => {
  const tooOld = { where: { expiresAt: { lte: clock.now() } }, limit: most };
  const { count } = await db.totpSetup.deleteMany(tooOld);
  return count + (await db.totpEnrolment.deleteMany(tooOld)).count;
};
