import type { Context } from "../../lib/context.ts";
import { hashToken, newId } from "../../lib/random.ts";
import { type IssuedSession, issueSession } from "./issue-session.ts";
import { movePendingForms } from "./pending-form.ts";
import type { EndReason } from "./session-adapter.ts";

/**
 * Puts a session with a new token in the place of this one, proved now (OWASP ASVS 5.0, 7.2.4); call it in a transaction that holds
 * the account. It has the same name in lists and forms, the same login, methods and end: a proof does not put that off.
 * @param byKey whether a security key or passkey was the proof
 * @returns null where the session has ended
 */
export function renewSession(context: Context, { token, byKey }: { token: string; byKey: boolean }): Promise<IssuedSession | null> {
  return changeToken(context, { id: hashToken(token), proved: true, ...(byKey ? { keyProvedAt: context.clock.now() } : {}) });
}

/**
 * The same for a session that its row names, by the hash of its token.
 * @param proved left out, the session was proved as before
 * @returns null where the session has ended
 */
export async function changeToken(
  context: Context,
  { id, proved, keyProvedAt }: { id: string; proved?: boolean; keyProvedAt?: Date },
): Promise<IssuedSession | null> {
  const { db, clock, random } = context;
  const session = await db.session.findUnique({ where: { id } });
  if (!session) return null;

  // The row of the old token stays, to say why it ended; its name goes on to the new one.
  const retired = newId(random);
  const { count } = await db.session.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: clock.now(), endedReason: "renewed" satisfies EndReason, publicId: retired },
  });
  if (count !== 1) return null;

  const { accountId, publicId, loginId, methods, createdAt } = session;
  const renewed = await issueSession(context, {
    accountId,
    methods: JSON.parse(methods),
    proved: proved ?? session.provedAt !== null,
    keyProvedAt: keyProvedAt ?? session.keyProvedAt,
    continues: { publicId, loginId: loginId ?? publicId, createdAt },
  });
  // A form follows its session's name to the retired row, and comes back here.
  await movePendingForms(context, { from: retired, to: publicId });
  return renewed;
}
