import type { EventDetail } from "../../history/events/events.ts";
import type { Context } from "../../lib/context.ts";
import { account } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";

/** Why a token was ended. */
export type EndReason = "revoked" | "regenerated" | "expired" | "unused" | "not-me" | "two-factor-reset" | "leaked";

/** One that was ended. `isNarrowed`: no person created it. */
export type EndedToken = { id: string; label: string; isNarrowed: boolean };

/**
 * Ends tokens of an account with all that were narrowed from them; call it in a transaction that holds the account's lock.
 * @param which the one of this id; otherwise all that a person created, or those that were created from `since` on
 * @returns those that ended, without the ones that were narrowed from them
 */
export async function endTokens(
  { db, clock }: Context,
  { accountId, reason, which = {} }: { accountId: string; reason: EndReason; which?: { id?: string; since?: Date } },
): Promise<EndedToken[]> {
  const { id, since } = which;
  const found = await db.apiToken.findMany({
    where: { accountId, endedAt: null, ...(id ? { id } : { parentId: null }), ...(since ? { createdAt: { gte: since } } : {}) },
    select: { id: true, label: true, parentId: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const data = { endedAt: clock.now(), endedReason: reason };
  for (let ids = found.map(({ id }) => id); ids.length > 0; ) {
    await db.apiToken.updateMany({ where: { id: { in: ids }, endedAt: null }, data });
    const children = await db.apiToken.findMany({ where: { parentId: { in: ids }, endedAt: null }, select: { id: true } });
    ids = children.map(({ id }) => id);
  }
  return found.map(({ id, label, parentId }) => ({ id, label, isNarrowed: parentId !== null }));
}

/**
 * Ends all tokens of the account, and tells of them together; call it in a transaction that holds the account's lock.
 * @returns how many ended, without the narrowed ones
 */
export async function endAllTokens(
  context: Context,
  { accountId, reason }: { accountId: string; reason: "revoked" | "two-factor-reset" },
): Promise<number> {
  const { length: count } = await endTokens(context, { accountId, reason });
  if (count === 0) return 0;
  const detail: EventDetail = reason === "two-factor-reset" ? { count, context: "reset" } : { count };
  await report(context, { about: account(accountId), event: "token:all-ended", detail });
  return count;
}
