import type { Context } from "../lib/context.ts";
import { type Role, withRole } from "../lib/role.ts";

/** The user name of an account that exists. */
export async function readUsername({ db }: Context, accountId: string): Promise<string> {
  const { username } = await db.account.findUniqueOrThrow({ where: { id: accountId }, select: { username: true } });
  return username;
}

/** The account's own row, for its owner. */
export type AccountRecord = {
  username: string;
  createdAt: Date;
  frozenAt: Date | null;
  deleteAfter: Date | null;
  role: Role;
  language: string | null;
  zone: string | null;
};

const record = { username: true, createdAt: true, frozenAt: true, deleteAfter: true, role: true, language: true, zone: true } as const;

export async function readAccount({ db }: Context, accountId: string): Promise<AccountRecord> {
  return withRole(await db.account.findUniqueOrThrow({ where: { id: accountId }, select: record }));
}

/** The same of an account that may not be there. */
export async function findAccountRecord({ db }: Context, accountId: string): Promise<AccountRecord | null> {
  const row = await db.account.findUnique({ where: { id: accountId }, select: record });
  return row && withRole(row);
}

/** An account as an authenticator knows it: its public name, and the random handle that stands for it (WebAuthn Level 3, 5.4.3). */
export async function readWebauthnUser({ db }: Context, accountId: string): Promise<{ username: string; userHandle: string }> {
  return db.account.findUniqueOrThrow({ where: { id: accountId }, select: { username: true, userHandle: true } });
}
