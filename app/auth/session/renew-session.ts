import type { Context } from "../../lib/context.ts";
import { hashToken, newId } from "../../lib/random.ts";
import { moveForms } from "../kept-forms/pending-form.ts";
import { type IssuedSession, issueSession } from "./issue-session.ts";
import type { EndReason } from "./session.ts";

/** The proof just made: by which credential, null for the password, and whether that is a security key or passkey. */
type Proof = { provedWith: string | null; byKey: boolean };

/**
 * Puts a session with a new token in the place of the one that asks (OWASP ASVS 5.0, 7.2.4); call it in a transaction that holds the
 * account. It has the same name in lists and forms, the same login, methods and end: a proof does not put that off.
 * @param proof null where nothing was proved: it is as fresh as before
 * @returns null where the session has ended
 */
export async function renewSession(context: Context, { proof }: { proof: Proof | null }): Promise<IssuedSession | null> {
  const { sessionToken } = context.client;
  return sessionToken ? changeToken(context, { id: hashToken(sessionToken), proof }) : null;
}

/** Whose session its row is, by the hash of its token. */
export async function accountOf({ db }: Context, id: string): Promise<string | null> {
  return (await db.session.findUnique({ where: { id }, select: { accountId: true } }))?.accountId ?? null;
}

/** The same for a session that its row names, by the hash of its token. */
export async function changeToken(
  context: Context,
  { id, proof = null }: { id: string; proof?: Proof | null },
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

  const { accountId, publicId, loginId, deviceId, methods, createdAt, provedAt, provedWith, keyProvedAt } = session;
  const renewed = await issueSession(context, {
    accountId,
    methods: JSON.parse(methods),
    deviceId,
    proved: proof !== null,
    provedWith: proof?.provedWith ?? null,
    keyProvedAt: proof?.byKey ? clock.now() : keyProvedAt,
    continues: { publicId, loginId: loginId ?? publicId, createdAt, provedAt, provedWith },
  });
  // A form follows its session's name to the retired row, and comes back here.
  await moveForms(context, { from: retired, to: publicId });
  return renewed;
}
