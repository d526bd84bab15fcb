import type { Context } from "../../lib/context.ts";
import { hashToken } from "../../lib/random.ts";
import type { EndReason } from "./session-adapter.ts";

/** Ends the account's sessions, but for the one whose token is `exceptToken`. @returns how many ended */
export async function endSessions(
  { db, clock }: Context,
  { accountId, reason, exceptToken }: { accountId: string; reason: EndReason; exceptToken?: string },
): Promise<number> {
  const { count } = await db.session.updateMany({
    where: { accountId, endedAt: null, ...(exceptToken ? { id: { not: hashToken(exceptToken) } } : {}) },
    data: { endedAt: clock.now(), endedReason: reason },
  });
  return count;
}
