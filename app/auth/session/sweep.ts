import { after, DAY } from "../../lib/clock.ts";
import type { Sweep } from "../../lib/sweep.ts";

/** How long an ended session is kept, so that a page that meets it can say why it ended. */
const KEEP_ENDED = 30 * DAY;

/** Sessions that ended long ago. */
export const sweepSessions: Sweep = async ({ db, clock }, { most }) =>
  (await db.session.deleteMany({ where: { expiresAt: { lte: after(clock.now(), -KEEP_ENDED) } }, limit: most })).count;
