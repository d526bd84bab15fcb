import { after, SECOND } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";

/** Which rows of sessions go on: not ended, not too old, not unused for too long. */
export function live({ clock, settings }: Context) {
  const now = clock.now();
  return { endedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: after(now, -settings.sessionIdleSeconds * SECOND) } };
}
