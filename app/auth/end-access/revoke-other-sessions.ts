import { account } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import type { FactorContext } from "../factor.ts";
import { countLiveSessions } from "../session/list-sessions.ts";
import { endOtherAccess, type RenewedBrowser } from "./end-access.ts";

/**
 * Ends all access to the account but this browser's. Sessions that were over by time are none to tell of.
 * @returns the cookies with which the browser goes on; null where its session has ended
 */
export async function revokeOtherSessions(context: FactorContext, { accountId }: { accountId: string }): Promise<RenewedBrowser | null> {
  return writeFor(context, accountId, async (context) => {
    const others = (await countLiveSessions(context, accountId)) - 1;
    const renewed = await endOtherAccess(context, { accountId, reason: "revoked" });
    for (let count = 0; count < others; count++) await report(context, { about: account(accountId), event: "session:ended" });
    return renewed;
  });
}
