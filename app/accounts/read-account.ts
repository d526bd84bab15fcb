import type { Context } from "../lib/context.ts";

/** The user name of an account that exists. */
export async function readUsername({ db }: Context, accountId: string): Promise<string> {
  const { username } = await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { username: true } });
  return username;
}

/** What the account itself says, for its owner. */
export type AccountRecord = { username: string; createdAt: Date; frozenAt: Date | null; deleteAfter: Date | null; role: string };

export async function readAccount({ db }: Context, accountId: string): Promise<AccountRecord> {
  return db.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { username: true, createdAt: true, frozenAt: true, deleteAfter: true, role: true },
  });
}
