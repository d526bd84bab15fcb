import type { Context } from "../../lib/context.ts";
import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { hashToken } from "../../lib/random.ts";
import { hasForms, moveForms, putForm } from "../kept-forms/pending-form.ts";
import { ENDS_IN_PEACE } from "./session.ts";

/** The sessions that ended so that what their browser still brings may be kept: too old, unused for too long, or ended in peace. */
const endedInPeace = { OR: [{ endedAt: null }, { endedReason: { in: [...ENDS_IN_PEACE] } }], account: { frozenAt: null } };

/**
 * Keeps what was typed into a form whose session had ended when it was sent. It waits for a login to the same account in the same
 * browser: nobody else's browser knows the token, and no other account's form opens. What ends access (app/auth/end-access) drops it.
 * @param form null where the browser sends none now
 * @returns whether a form waits, this one or one of before
 */
export async function keepFormOfEnded(context: Context, form: { path: string; typed: Record<string, string> } | null): Promise<boolean> {
  const { sessionToken } = context.client;
  if (!sessionToken) return false;
  const where = { id: hashToken(sessionToken), ...endedInPeace };
  const session = await context.db.session.findFirst({ where, select: { accountId: true, publicId: true } });
  if (!session) return false;
  const { accountId, publicId: sessionId } = session;
  if (!form) return hasForms(context, sessionId);
  return transaction(context, async (context) => {
    await lockAccount(context, accountId);
    // What ended access in the meantime said so in the row.
    if (!(await context.db.session.findFirst({ where, select: { id: true } }))) return false;
    await putForm(context, { accountId, sessionId, ...form });
    return true;
  });
}

/**
 * Hands the forms of the session that the browser had before over to the one that a login to the same account issues; call it in the
 * transaction of the login. @returns whether there were any
 */
export async function adoptForms(context: Context, { accountId, sessionId }: { accountId: string; sessionId: string }): Promise<boolean> {
  const { sessionToken } = context.client;
  if (!sessionToken) return false;
  const where = { id: hashToken(sessionToken), accountId, ...endedInPeace };
  const session = await context.db.session.findFirst({ where, select: { publicId: true } });
  return session !== null && (await moveForms(context, { from: session.publicId, to: sessionId })) > 0;
}
