import { report } from "../../emails/report.ts";
import { writeFor } from "../../lib/write-for.ts";
import type { FactorContext } from "../factor.ts";
import { countLiveSessions } from "../session/list-sessions.ts";
import { endAccess, type SparedBrowser } from "./end-access.ts";

/** Ends all access to the account but this browser's. Sessions that were over by time are none to tell of. */
export async function endOtherAccess(
  context: FactorContext,
  { accountId, spare }: { accountId: string; spare: SparedBrowser },
): Promise<void> {
  await writeFor(context, accountId, async (context) => {
    const others = (await countLiveSessions(context, accountId)) - 1;
    await endAccess(context, { accountId, reason: "revoked", spare, browsers: "forgotten" });
    for (let count = 0; count < others; count++) await report(context, { accountId, event: "session:ended" });
  });
}
