import { Lucia, TimeSpan } from "lucia";
import type { Context } from "../../lib/context.ts";
import { sessionAdapter } from "./session-adapter.ts";

/** Lucia over this context's database, so that it works inside a transaction too. */
export function lucia(context: Context) {
  return new Lucia(sessionAdapter(context), {
    sessionExpiresIn: new TimeSpan(context.settings.sessionAbsoluteSeconds, "s"),
    getSessionAttributes: ({ publicId, loginId, methods, createdAt, lastSeenAt, provedAt, keyProvedAt, ipAddress, userAgent }) => ({
      publicId,
      loginId,
      methods,
      createdAt,
      lastSeenAt,
      provedAt,
      keyProvedAt,
      ipAddress,
      userAgent,
    }),
    getUserAttributes: ({ username, frozenAt, deleteAfter, createdAt, role }) => ({ username, frozenAt, deleteAfter, createdAt, role }),
  });
}
