import type { Context } from "../lib/context.ts";
import { isAdmin, type Role, withRole } from "../lib/role.ts";

/** Gives the account a role. It counts from the next request on, whatever session is open. @returns whether it had another one */
export async function setRole({ db }: Context, { accountId, role }: { accountId: string; role: Role }): Promise<boolean> {
  const { count } = await db.account.updateMany({ where: { id: accountId, role: { not: role } }, data: { role } });
  return count === 1;
}

/** The account's role as it stands in the database now; an account that is gone is a member. */
export async function readRole({ db }: Context, accountId: string): Promise<Role> {
  const account = await db.account.findUnique({ where: { id: accountId }, select: { role: true } });
  return account ? withRole(account).role : "member";
}

/** Whether the account is an admin's now. */
export async function isAdminNow(context: Context, accountId: string): Promise<boolean> {
  return isAdmin({ role: await readRole(context, accountId) });
}
