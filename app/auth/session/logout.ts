import type { Context } from "../../lib/context.ts";
import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { account } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";
import { invalidateSession } from "./lucia.ts";

/** Logs out. */
export async function logout(context: Context, { token, accountId }: { token: string; accountId: string }): Promise<void> {
  await transaction(context, async (context) => {
    // A write that the session asked for is waited for.
    await lockAccount(context, accountId);
    await invalidateSession(context, token);
    await report(context, { about: account(accountId), event: "logout" });
  });
}
