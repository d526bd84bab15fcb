import { endAccess } from "../auth/end-access/end-access.ts";
import type { FactorContext } from "../auth/factor.ts";
import { account } from "../lib/subject.ts";
import { writeFor } from "../lib/write-for.ts";
import { report } from "../report/report.ts";

/**
 * Ends every session and unfinished login of the account, and has every browser prove the second factor again; its owner is
 * told. @returns true: it is done whatever was open
 */
export async function endAccountSessions(
  context: FactorContext,
  { accountId, reason }: { accountId: string; reason?: string },
): Promise<boolean> {
  return writeFor(context, accountId, async (context) => {
    await endAccess(context, { accountId, reason: "admin", browsers: "distrusted" });
    await report(context, { about: account(accountId), event: "account:sessions-ended", reason });
    return true;
  });
}
