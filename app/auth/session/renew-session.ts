import type { Context } from "../../lib/context.ts";
import { hashToken } from "../../lib/random.ts";
import { type IssuedSession, issueSession } from "./issue-session.ts";
import { movePendingForms } from "./pending-form.ts";
import type { EndReason } from "./session-adapter.ts";

/**
 * Puts a session with a new token in the place of this one, proved now (OWASP ASVS 5.0, 7.2.4); call it in a transaction.
 * It has the same methods and the same end: a proof does not put that off.
 * @param byKey whether a security key or passkey was the proof
 * @returns null where the session has ended
 */
export async function renewSession(context: Context, { token, byKey }: { token: string; byKey: boolean }): Promise<IssuedSession | null> {
  const { db, clock } = context;
  const id = hashToken(token);
  const { count } = await db.session.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: clock.now(), endedReason: "renewed" satisfies EndReason },
  });
  if (count !== 1) return null;

  const { accountId, publicId, methods, createdAt, keyProvedAt } = await db.session.findUniqueOrThrow({ where: { id } });
  const renewed = await issueSession(context, {
    accountId,
    methods: JSON.parse(methods),
    proved: true,
    keyProvedAt: byKey ? clock.now() : keyProvedAt,
    startedAt: createdAt,
  });
  await movePendingForms(context, { from: publicId, to: renewed.publicId });
  return renewed;
}
