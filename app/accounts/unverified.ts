import type { Context } from "../lib/context.ts";

/** An account whose removal nobody minds: not an admin's, not under suspicion, not on its way out already. */
export const REMOVABLE = { role: "member", frozenAt: null, deleteAfter: null } as const;

/**
 * Deletes an account that has no verified address, with all that belongs to it; call it with its history held, so that none
 * is verified meanwhile. Its user name is not retired, as that of another account is: without a verified address nobody has
 * published anything under it, and nobody is to reserve names who proved nothing.
 * @returns whether the account was one of these still
 */
export async function eraseUnverifiedAccount({ db }: Context, accountId: string): Promise<boolean> {
  const { count } = await db.account.deleteMany({
    where: { id: accountId, ...REMOVABLE, emails: { none: { verifiedAt: { not: null } } }, projectMembers: { none: {} } },
  });
  return count === 1;
}
