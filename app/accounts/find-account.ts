import { isEmailAddress } from "../addresses/address.ts";
import { findAccountIdByAddress } from "../addresses/find-address.ts";
import { NOBODY } from "../history/chains/chain-id.ts";
import type { Context } from "../lib/context.ts";
import { isUsername, usernameKey } from "./username.ts";

export type AccountRow = { id: string; username: string; frozenAt: Date | null; lastFactor: string | null };

/** The account of a user name, however that is written, or null. */
export async function findAccountByName({ db }: Context, name: string): Promise<AccountRow | null> {
  return isUsername(name) ? db.account.findUnique({ where: { usernameKey: usernameKey(name) } }) : null;
}

/**
 * The account of a user name or of a verified e-mail address, or null. The same is looked up for a known and an unknown one.
 * A text that could be neither is nobody's: lower case makes a plain "k" of the Kelvin sign.
 */
export async function findAccountByLogin(context: Context, login: string): Promise<AccountRow | null> {
  const { db } = context;
  if (!login.includes("@")) return findAccountByName(context, login);

  const id = isEmailAddress(login) ? await findAccountIdByAddress(context, login) : null;
  return db.account.findUnique({ where: { id: id ?? NOBODY } });
}
