import type { Context } from "../lib/context.ts";
import { account } from "../lib/subject.ts";
import { report } from "../report/report.ts";

/** Why a token was ended. */
export type EndReason = "revoked" | "regenerated" | "expired" | "unused" | "not-me" | "two-factor-reset" | "leaked";

/**
 * Ends tokens of an account with all that were narrowed from them; call it in a transaction that holds the account's lock.
 * @param which those that were not narrowed, and fit this
 * @returns those that ended, without the narrowed ones
 */
export async function endTokens(
  { db, clock }: Context,
  { accountId, reason, which = {} }: { accountId: string; reason: EndReason; which?: { id?: string; since?: Date } },
): Promise<{ id: string; label: string }[]> {
  const { id, since } = which;
  const found = await db.apiToken.findMany({
    where: { accountId, endedAt: null, ...(id ? { id } : { parentId: null }), ...(since ? { createdAt: { gte: since } } : {}) },
    select: { id: true, label: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const data = { endedAt: clock.now(), endedReason: reason };
  for (let ids = found.map(({ id }) => id); ids.length > 0; ) {
    await db.apiToken.updateMany({ where: { id: { in: ids }, endedAt: null }, data });
    const children = await db.apiToken.findMany({ where: { parentId: { in: ids }, endedAt: null }, select: { id: true } });
    ids = children.map(({ id }) => id);
  }
  return found;
}

/** The causes that end several tokens at once, of which one event and one mail tell. */
export type EndAllCause = "revoked" | "not-me" | "two-factor-reset";

/** The same, and tells the owner of them all together; nothing where there are none. @returns how many ended */
export async function endTokensTogether(
  context: Context,
  { accountId, cause, since }: { accountId: string; cause: EndAllCause; since?: Date },
): Promise<number> {
  const { length: count } = await endTokens(context, { accountId, reason: cause, ...(since ? { which: { since } } : {}) });
  if (count > 0) {
    const contexts = { revoked: "", "not-me": "disowned", "two-factor-reset": "reset" } as const;
    await report(context, { about: account(accountId), event: "token:all-ended", detail: { count, context: contexts[cause] } });
  }
  return count;
}
