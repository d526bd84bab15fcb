import { type Adapter, type DatabaseSession, Lucia } from "lucia";
import type { Context } from "../../lib/context.ts";
import { insertRows } from "../../lib/database/rows.ts";
import { listSessionRows } from "../../lib/database/statements/list-sessions.ts";
import { readSessionRow } from "../../lib/database/statements/read-session.ts";
import { hashToken } from "../../lib/random.ts";
import { withRole } from "../../lib/role.ts";
import { isLive } from "./live-session.ts";
import type { AccountAttributes, EndReason, SessionAttributes } from "./session.ts";

/*
 * Lucia makes, reads, lists and ends sessions, by the four functions below; nothing else knows it. It has had no maintainer since
 * March 2025 (docs/decisions/0005), so what it decides is kept small: the table, the hash and the clock are ours.
 */

export type ReadSession = { session: SessionAttributes & { token: string }; account: AccountAttributes & { id: string } };

/** Stores a session under the hash of this token. */
export async function createSession(
  context: Context,
  { token, accountId, attributes }: { token: string; accountId: string; attributes: SessionAttributes },
): Promise<void> {
  await lucia(context).createSession(accountId, attributes, { sessionId: token });
}

/** The live session of this token and its account, or null. */
export async function validateSession(context: Context, token: string): Promise<ReadSession | null> {
  const { session, user } = await lucia(context).validateSession(token);
  return session && { session: { ...session.attributes, token: session.id }, account: { ...user.attributes, id: user.id } };
}

/** The account's live sessions, the one seen last first. */
export async function listAttributes(context: Context, accountId: string): Promise<SessionAttributes[]> {
  return (await lucia(context).getUserSessions(accountId)).map(({ attributes }) => attributes);
}

/** Ends the session of this token as its owner's logout does. */
export async function invalidateSession(context: Context, token: string): Promise<void> {
  await lucia(context).invalidateSession(token);
}

/** Lucia over this context's database, so that it works inside a transaction too. */
function lucia(context: Context) {
  return new Lucia(adapter(context), {
    getSessionAttributes: (attributes) => ({ attributes }),
    getUserAttributes: (attributes) => ({ attributes }),
  });
}

/** Lucia would compare the end with the machine's clock. It is given an end far away, and `liveSession` decides. */
const FAR_AWAY = new Date("9999-12-31");

/**
 * Lucia's view of the session table. The token stays in the cookie: every method hashes what it is given, and the database
 * holds the hash. A session that ended stays as a row until it is swept, so that a page can say why it ended.
 */
function adapter(context: Context): Adapter {
  const { db, clock } = context;
  return {
    async getSessionAndUser(token) {
      const row = await readSessionRow(context, hashToken(token));
      if (!row || !isLive(context, row)) return [null, null];
      const { account, endedAt, ...session } = row;
      return [
        { id: token, userId: account.id, expiresAt: FAR_AWAY, attributes: toAttributes(session) },
        { id: account.id, attributes: withRole(account) },
      ];
    },

    async getUserSessions(accountId) {
      const rows = await listSessionRows(context, accountId);
      const live = rows.filter(({ frozenAt, ...row }) => isLive(context, { ...row, account: { frozenAt } }));
      return live.map((row): DatabaseSession => ({ id: row.id, userId: accountId, expiresAt: FAR_AWAY, attributes: toAttributes(row) }));
    },

    async setSession({ id, userId, attributes }) {
      await insertRows(context, "Session", [
        { ...attributes, id: hashToken(id), accountId: userId, methods: JSON.stringify(attributes.methods) },
      ]);
    },

    async deleteSession(token) {
      await db.session.updateMany({
        where: { id: hashToken(token), endedAt: null },
        data: { endedAt: clock.now(), endedReason: "logout" satisfies EndReason },
      });
    },

    // Nothing here calls these: the end is absolute (NIST SP 800-63B-4, 2.2.3), `endSessions` ends an account's, `sweepSessions` deletes.
    updateSessionExpiration: refuse,
    deleteUserSessions: refuse,
    deleteExpiredSessions: refuse,
  };
}

async function refuse(): Promise<never> {
  throw new Error("not by Lucia");
}

function toAttributes({ methods, ...row }: Omit<SessionAttributes, "methods"> & { methods: string }): SessionAttributes {
  return { ...row, methods: JSON.parse(methods) };
}

declare module "lucia" {
  interface Register {
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: AccountAttributes;
    Lucia: ReturnType<typeof lucia>;
  }
}
