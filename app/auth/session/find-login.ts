import type { Context } from "../../lib/context.ts";

/** A login, as the page shows it that asks whose it was. */
export type SeenLogin = { at: Date; ipAddress: string; userAgent: string };

/** The login of this id by its first session; null once that was swept. */
export async function findLogin(
  { db }: Context,
  { accountId, loginId }: { accountId: string; loginId: string },
): Promise<SeenLogin | null> {
  const [first] = await db.session.findMany({ where: { accountId, loginId }, orderBy: { lastSeenAt: "asc" }, take: 1 });
  return first ? { at: first.createdAt, ipAddress: first.ipAddress, userAgent: first.userAgent } : null;
}
