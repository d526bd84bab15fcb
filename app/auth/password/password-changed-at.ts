import type { Context } from "../../lib/context.ts";

/** When the account's password was set. */
export async function passwordChangedAt({ db }: Context, accountId: string): Promise<Date> {
  const { changedAt } = await db.password.findUniqueOrThrow({ where: { accountId }, select: { changedAt: true } });
  return changedAt;
}
