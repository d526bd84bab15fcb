import type { Context } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { writeFor } from "../../lib/write-for.ts";
import { report } from "../../report/report.ts";
import type { EndReason } from "./session.ts";

/** Ends one of the account's sessions. @returns whether there was such a session to end */
export async function revokeSession(context: Context, { accountId, id }: { accountId: string; id: string }): Promise<boolean> {
  return writeFor(context, accountId, async (context) => {
    const { db, clock } = context;
    const { count } = await db.session.updateMany({
      where: { accountId, publicId: id, endedAt: null },
      data: { endedAt: clock.now(), endedReason: "revoked" satisfies EndReason },
    });
    if (count === 1) await report(context, { about: account(accountId), event: "session:ended" });
    return count === 1;
  });
}
