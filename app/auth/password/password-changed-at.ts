import type { Context } from "../../lib/context.ts";
import { findRows } from "../../lib/database/rows.ts";
import { AccountGoneError } from "../../lib/database/statements/lock-account.ts";

/** When the account's password was set. @throws AccountGoneError if the account is gone */
export async function passwordChangedAt(context: Context, accountId: string): Promise<Date> {
  const [password] = await findRows(context, "Password", { accountId });
  if (!password) throw new AccountGoneError(`the account ${accountId} is gone`);
  return password.changedAt;
}
