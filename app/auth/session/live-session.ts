import { after, SECOND } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";

/** Which rows of sessions go on: not ended, not too old, not unused for too long, of an account that is open. */
export function liveSession({ clock, settings }: Context) {
  const now = clock.now();
  const idleSince = after(now, -settings.sessionIdleSeconds * SECOND);
  return { endedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: idleSince }, account: { frozenAt: null } };
}

type Row = { endedAt: Date | null; expiresAt: Date; lastSeenAt: Date; account: { frozenAt: Date | null } };

/** Whether a row that was read whatever it says goes on, by the same conditions. */
export function isLive(context: Context, row: Row): boolean {
  const meets = (values: object, conditions: object): boolean =>
    Object.entries(conditions).every(([name, condition]) => {
      const value = (values as Record<string, unknown>)[name];
      if (condition === null) return value === null;
      return "gt" in condition ? (value as Date) > condition.gt : meets(value as object, condition);
    });
  return meets(row, liveSession(context));
}
