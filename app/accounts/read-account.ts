import type { Context } from "../lib/context.ts";

/** The user name of an account that exists. */
export async function readUsername({ db }: Context, accountId: string): Promise<string> {
  const { username } = await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { username: true } });
  return username;
}
