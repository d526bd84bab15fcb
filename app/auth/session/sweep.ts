import { after, DAY } from "../../lib/clock.ts";
import type { Sweep } from "../../lib/sweep.ts";

/** How long an ended session is kept, so that a page that meets it can say why it ended. */
const KEEP_ENDED = 30 * DAY;
/** A browser that was not used for so long is a new one: browsers keep a cookie for 400 days at most (RFC 6265bis, 5.5). */
const KEEP_DEVICE = 400 * DAY;

/** Sessions that ended long ago, browsers that were not seen for long, forms that waited for a proof in vain or were answered. */
export const sweepSessions: Sweep = async ({ db, clock }, { most: limit }) => {
  const now = clock.now();
  const sessions = await db.session.deleteMany({ where: { expiresAt: { lte: after(now, -KEEP_ENDED) } }, limit });
  const devices = await db.device.deleteMany({ where: { lastSeenAt: { lte: after(now, -KEEP_DEVICE) } }, limit });
  const forms = await db.pendingForm.deleteMany({ where: { expiresAt: { lte: now } }, limit });
  const sent = await db.sentForm.deleteMany({ where: { expiresAt: { lte: now } }, limit });
  return sessions.count + devices.count + forms.count + sent.count;
};
