import { report } from "../../emails/report.ts";
import { after, SECOND } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { hashToken } from "../../lib/random.ts";
import type { EndReason } from "./session-adapter.ts";

/**
 * Ends the session that a browser had before a login in it, whoever's that was (OWASP ASVS 5.0, 7.2.4); call it in the
 * transaction of the login. A token of no session, or of one that ended, is none.
 */
export async function replaceSession(context: Context, token: string): Promise<void> {
  const { db, clock, settings } = context;
  const now = clock.now();
  const idleSince = after(now, -settings.sessionIdleSeconds * SECOND);
  const live = { id: hashToken(token), endedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: idleSince } };
  const session = await db.session.findFirst({ where: live, select: { accountId: true } });
  if (!session) return;
  const { count } = await db.session.updateMany({ where: live, data: { endedAt: now, endedReason: "replaced" satisfies EndReason } });
  if (count === 1) await report(context, { accountId: session.accountId, event: "session:ended" });
}
