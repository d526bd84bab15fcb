import type { Context } from "../lib/context.ts";

/**
 * Orders the writers of an account; call it first in a transaction that decides by what the account has. The update changes
 * nothing, but holds the account's row until the end, so that a second writer reads what the first one wrote.
 * @throws if the account is gone
 */
export async function lockAccount({ db }: Context, accountId: string): Promise<void> {
  await db.account.update({ where: { id: accountId }, data: { id: accountId } });
}
