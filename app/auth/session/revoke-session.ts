import { report } from "../../emails/report.ts";
import type { Context } from "../../lib/context.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { hashToken } from "../../lib/random.ts";
import { endSessions } from "./end-sessions.ts";
import { live } from "./live.ts";
import type { EndReason } from "./session-adapter.ts";

/** Ends one of the account's sessions. @returns whether there was such a session to end */
export async function revokeSession(context: Context, { accountId, id }: { accountId: string; id: string }): Promise<boolean> {
  return transaction(context, async (context) => {
    const { db, clock } = context;
    const { count } = await db.session.updateMany({
      where: { accountId, publicId: id, endedAt: null },
      data: { endedAt: clock.now(), endedReason: "revoked" satisfies EndReason },
    });
    if (count === 1) await report(context, { accountId, event: "session:ended" });
    return count === 1;
  });
}

/** Ends all of the account's sessions but this one. Those that were over by time are none to tell of. */
export async function revokeOtherSessions(context: Context, { accountId, token }: { accountId: string; token: string }): Promise<void> {
  await transaction(context, async (context) => {
    const others = await context.db.session.count({ where: { ...live(context), accountId, id: { not: hashToken(token) } } });
    const ended = await endSessions(context, { accountId, reason: "revoked", exceptToken: token });
    for (let count = 0; count < Math.min(others, ended); count++) await report(context, { accountId, event: "session:ended" });
  });
}
