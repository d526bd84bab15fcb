import type { Context } from "../lib/context.ts";

/** Notes that the account has a second factor from now on. */
export async function noteTwoFactorOn({ db, clock }: Context, accountId: string): Promise<void> {
  await db.account.update({ where: { id: accountId }, data: { twoFactorSince: clock.now() } });
}

/**
 * Since when an account that has a second factor has had one, through all changes of factors; null where that began before it
 * was noted. It says nothing about an account without one.
 */
export async function readTwoFactorSince({ db }: Context, accountId: string): Promise<Date | null> {
  return (await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { twoFactorSince: true } })).twoFactorSince;
}
