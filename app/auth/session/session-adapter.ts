import type { Adapter, DatabaseSession } from "lucia";
import { after, SECOND } from "../../lib/clock.ts";
import type { Context, Settings } from "../../lib/context.ts";
import { hashToken } from "../../lib/random.ts";
import type { Method } from "../factor.ts";

/** Why a session ended, for the page that meets it: the last part of a message key (`session.ended.<reason>`). */
export type EndReason =
  | "logout"
  | "revoked"
  | "password-changed"
  | "password-reset"
  | "factor-changed"
  | "renewed"
  | "replaced"
  | "frozen"
  | "admin"
  | "not-me"
  | "deleted";

export type SessionAttributes = {
  publicId: string;
  /** The login that the session came of, the same over renewals; null for one of before there were such ids. */
  loginId: string | null;
  methods: Method[];
  createdAt: Date;
  lastSeenAt: Date;
  provedAt: Date | null;
  keyProvedAt: Date | null;
  ipAddress: string;
  userAgent: string;
};

export type AccountAttributes = { username: string; frozenAt: Date | null; deleteAfter: Date | null; createdAt: Date; role: string };

/** When a session that started then ends at the latest (NIST SP 800-63B-4, 2.2.3). */
export function sessionEnd({ sessionAbsoluteSeconds }: Settings, startedAt: Date): Date {
  return after(startedAt, sessionAbsoluteSeconds * SECOND);
}

/**
 * Lucia's view of the session table. The token stays in the cookie: every method hashes what it is given, and the database
 * holds the hash. A session that ended stays as a row until it is swept, so that a page can say why it ended.
 */
export function sessionAdapter({ db, clock, settings }: Context): Adapter {
  return {
    async getSessionAndUser(token) {
      const row = await db.session.findUnique({ where: { id: hashToken(token) }, include: { account: true } });
      if (!row || row.endedAt) return [null, null];

      const now = clock.now();
      const idleSince = after(row.lastSeenAt, settings.sessionIdleSeconds * SECOND);
      if (row.expiresAt <= now || idleSince <= now) return [null, null];

      const { account, ...session } = row;
      const attributes: SessionAttributes = { ...session, methods: JSON.parse(session.methods) };
      return [
        { id: token, userId: row.accountId, expiresAt: row.expiresAt, attributes },
        { id: account.id, attributes: account },
      ];
    },

    async getUserSessions(accountId) {
      const rows = await db.session.findMany({
        where: { accountId, endedAt: null, expiresAt: { gt: clock.now() } },
        orderBy: { lastSeenAt: "desc" },
      });
      return rows.map(
        (row): DatabaseSession => ({
          id: row.id,
          userId: row.accountId,
          expiresAt: row.expiresAt,
          attributes: { ...row, methods: JSON.parse(row.methods) },
        }),
      );
    },

    /** The end is counted from the start of the session, by our clock: a renewal keeps the start, and so the end. */
    async setSession({ id, userId, attributes }) {
      const expiresAt = sessionEnd(settings, attributes.createdAt);
      await db.session.create({
        data: { ...attributes, id: hashToken(id), accountId: userId, expiresAt, methods: JSON.stringify(attributes.methods) },
      });
    },

    /** The end is absolute: use does not put it off (NIST SP 800-63B-4, 2.2.3). */
    async updateSessionExpiration() {},

    async deleteSession(token) {
      await db.session.updateMany({
        where: { id: hashToken(token), endedAt: null },
        data: { endedAt: clock.now(), endedReason: "logout" satisfies EndReason },
      });
    },

    async deleteUserSessions(accountId) {
      await db.session.updateMany({
        where: { accountId, endedAt: null },
        data: { endedAt: clock.now(), endedReason: "revoked" satisfies EndReason },
      });
    },

    async deleteExpiredSessions() {
      await db.session.deleteMany({ where: { expiresAt: { lte: clock.now() } } });
    },
  };
}

declare module "lucia" {
  interface Register {
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: AccountAttributes;
    Lucia: ReturnType<typeof import("./lucia.ts").lucia>;
  }
}
