import type { Context } from "../../lib/context.ts";
import { hashToken } from "../../lib/random.ts";
import type { EndReason } from "./session.ts";

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
  return { count, sparedId: spared?.publicId ?? null };
}
