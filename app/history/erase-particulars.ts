import type { Context } from "../lib/context.ts";

/** Erases what the account's events say of who and where. What happened when stays, under the account's random id. */
export async function eraseParticulars({ db }: Context, accountId: string): Promise<void> {
  await db.securityEvent.updateMany({ where: { accountId }, data: { particulars: null, salt: null } });
}
