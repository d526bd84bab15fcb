import type { Context } from "../../lib/context.ts";
import { lockAccount } from "../../lib/database/statements/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { account } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";
import { dropFormsOf } from "../kept-forms/pending-form.ts";
import { invalidateSession } from "./lucia.ts";

/** Logs out. What was typed into forms of the session ends with it. */
export async function logout(context: Context, { token, accountId }: { token: string; accountId: string }): Promise<void> {
  await transaction(context, async (context) => {
    // A write that the session asked for is waited for.
    await lockAccount(context, accountId);
    await invalidateSession(context, token);
    await dropFormsOf(context, token);
    await report(context, { about: account(accountId), event: "logout" });
  });
}
