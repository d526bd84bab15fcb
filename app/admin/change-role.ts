import { setRole } from "../accounts/role.ts";
import type { Context } from "../lib/context.ts";
import { transaction } from "../lib/database/transaction.ts";
import { account } from "../lib/subject.ts";
import { report } from "../report/report.ts";

/** Makes the account an admin; its owner is told. @returns whether it was none before */
export async function grantAdmin(context: Context, { accountId }: { accountId: string }): Promise<boolean> {
  return transaction(context, async (context) => {
    if (!(await setRole(context, { accountId, role: "admin" }))) return false;
    await report(context, { about: account(accountId), event: "account:admin-granted" });
    return true;
  });
}

/** Makes an admin a member again; its owner is told. Sessions stay: each request asks for the role anew. @returns whether it was one */
export async function revokeAdmin(context: Context, { accountId }: { accountId: string }): Promise<boolean> {
  return transaction(context, async (context) => {
    if (!(await setRole(context, { accountId, role: "member" }))) return false;
    await report(context, { about: account(accountId), event: "account:admin-revoked" });
    return true;
  });
}
