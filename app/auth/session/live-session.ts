import { after, SECOND } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";

/** Which rows of sessions go on: not ended, not too old, not unused for too long, of an account that is open. */
export function liveSession({ clock, settings }: Context) {
  const now = clock.now();
  const idleSince = after(now, -settings.sessionIdleSeconds * SECOND);
  return { endedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: idleSince }, account: { frozenAt: null } };
}
