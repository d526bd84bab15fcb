import { after, DAY } from "../lib/clock.ts";
import type { Sweep } from "../lib/sweep.ts";

/** How long it is kept that a mail was sent. Its content goes as soon as it is. */
const KEEP_SENT = 90 * DAY;

export const sweepMails: Sweep = async ({ db, clock }, { most }) =>
  (await db.outgoingMail.deleteMany({ where: { dueAt: null, createdAt: { lte: after(clock.now(), -KEEP_SENT) } }, limit: most })).count;
