import type { Context } from "./context.ts";
import { transaction } from "./database/transaction.ts";

/** The session that asked for a write ended before the write began. Nothing was written. */
export class AccessEndedError extends Error {}

/**
 * Runs `work` in one transaction that first locks the account and reads again what the actor acts by. So whatever ends an
 * access (app/auth/end-access) waits for a write that is under way, or is seen by it.
 * @param accountId whose right it is to write: the account of the session, also where the work is about another one
 * @throws AccessEndedError where the session has ended
 */
export function writeFor<C extends Context, R>(context: C, accountId: string, work: (context: C) => Promise<R>): Promise<R> {
  return transaction(context, async (context) => {
    await context.actor.admit(context, accountId);
    return work(context);
  });
}
