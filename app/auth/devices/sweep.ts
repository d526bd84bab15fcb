import { after, DAY } from "../../lib/clock.ts";
import type { Sweep } from "../../lib/sweep.ts";

/** A browser that was not used for so long is a new one: browsers keep a cookie for 400 days at most (RFC 6265bis, 5.5). */
const KEEP_DEVICE = 400 * DAY;

/** Browsers that were not seen for long. */
export const sweepDevices: Sweep = async ({ db, clock }, { most }) =>
  (await db.device.deleteMany({ where: { lastSeenAt: { lte: after(clock.now(), -KEEP_DEVICE) } }, limit: most })).count;
