import type { Context } from "../../lib/context.ts";
import { hashToken } from "../../lib/random.ts";
import { ENDS_IN_PEACE, type EndReason } from "./session.ts";

/** Ends the account's sessions, but for the one whose token is spared. @returns how many ended, and the public id of the one that goes on */
export async function endSessions(
  { db, clock }: Context,
  { accountId, reason, spareToken }: { accountId: string; reason: EndReason; spareToken?: string | null | undefined },
): Promise<{ count: number; sparedId: string | null }> {
  const spared = spareToken ? await db.session.findUnique({ where: { id: hashToken(spareToken), accountId, endedAt: null } }) : null;
  const { count } = await db.session.updateMany({
    where: { accountId, endedAt: null, ...(spared ? { id: { not: spared.id } } : {}) },
    data: { endedAt: clock.now(), endedReason: reason },
  });
  // A session that ended in peace before is shut out as well: its browser brings no form any more (keep-ended.ts).
  if (!ENDS_IN_PEACE.some((peaceful) => peaceful === reason))
    await db.session.updateMany({ where: { accountId, endedReason: { in: [...ENDS_IN_PEACE] } }, data: { endedReason: reason } });
  return { count, sparedId: spared?.publicId ?? null };
}
