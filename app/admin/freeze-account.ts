import { setFrozen } from "../accounts/frozen.ts";
import { endAccess } from "../auth/end-access/end-access.ts";
import type { FactorContext } from "../auth/factor.ts";
import type { Context } from "../lib/context.ts";
import { account } from "../lib/subject.ts";
import { writeFor } from "../lib/write-for.ts";
import { report } from "../report/report.ts";

/** Freezes an account: nobody logs in to it, and every session ends. @returns whether it was open before */
export async function freezeAccount(
  context: FactorContext,
  { accountId, reason }: { accountId: string; reason?: string },
): Promise<boolean> {
  return writeFor(context, accountId, async (context) => {
    if (!(await setFrozen(context, { accountId, frozen: true }))) return false;
    await endAccess(context, { accountId, reason: "frozen", browsers: "distrusted" });
    await report(context, { about: account(accountId), event: "account:frozen", reason });
    return true;
  });
}

/** Opens a frozen account again. @returns whether it was frozen */
export async function unfreezeAccount(context: Context, { accountId, reason }: { accountId: string; reason?: string }): Promise<boolean> {
  return writeFor(context, accountId, async (context) => {
    if (!(await setFrozen(context, { accountId, frozen: false }))) return false;
    await report(context, { about: account(accountId), event: "account:unfrozen", reason });
    return true;
  });
}
