import { findAccountIdByAddress } from "../emails/find-address.ts";
import type { Context } from "../lib/context.ts";
import { usernameKey } from "./username.ts";

export type AccountRow = { id: string; username: string; frozenAt: Date | null; lastFactor: string | null };

/** The account of a user name or of a verified e-mail address, or null. */
export async function findAccountByLogin(context: Context, login: string): Promise<AccountRow | null> {
  const { db } = context;
  if (!login.includes("@")) return db.account.findUnique({ where: { usernameKey: usernameKey(login) } });

  const id = await findAccountIdByAddress(context, login);
  return id === null ? null : db.account.findUnique({ where: { id } });
}
