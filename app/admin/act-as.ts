import { findAccountRecord } from "../accounts/read-account.ts";
import type { ActorOf, Context } from "../lib/context.ts";
import { lockAccount } from "../lib/database/statements/lock-account.ts";
import { isAdmin } from "../lib/role.ts";
import { AccessEndedError, writeFor } from "../lib/write-for.ts";

/** A context in which an admin acts. */
export type AsAdmin<C extends Context = Context> = C & { actor: ActorOf<"admin"> };

/** The account of the session that acts. @throws AccessEndedError where there is no living session */
export async function ownAccountId(context: Context): Promise<string> {
  const { actor } = context;
  const accountId = actor.kind === "session" ? await actor.findAccountId(context) : null;
  if (!accountId) throw new AccessEndedError();
  return accountId;
}

/**
 * Runs `work` in one transaction as the admin whose session it is; session and role are read again first.
 * @throws AccessEndedError where the session has ended, or the account is no admin's any more
 */
export async function actAs<C extends Context, R>(context: C, work: (context: AsAdmin<C>) => Promise<R>): Promise<R> {
  const accountId = await ownAccountId(context);
  return writeFor(context, accountId, async (context) => {
    const account = await findAccountRecord(context, accountId);
    if (!account || !isAdmin(account)) throw new AccessEndedError();
    // Nothing of the admin's own is left to be read again: another account that is written for is only locked.
    return work({ ...context, actor: { kind: "admin", accountId, name: account.username, admit: lockAccount } });
  });
}
