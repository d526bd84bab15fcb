import type { Context } from "../lib/context.ts";
import { makePrimary } from "./primary.ts";

type Later = {
  accountId: string;
  since: Date;
  /** The address whose owner asks: it was there before, whatever the clocks of two processes say. */
  keepId: string | null;
};

/** The addresses that were added to the account from `since` on, verified or not. */
export async function listLaterAddresses({ db }: Context, { accountId, since, keepId }: Later) {
  const where = { accountId, createdAt: { gte: since }, ...(keepId ? { id: { not: keepId } } : {}) };
  return db.emailAddress.findMany({ where, orderBy: { createdAt: "asc" } });
}

/**
 * Removes them, their links with them; call it in a transaction that holds the account. If the primary address goes, the one of
 * longest standing that is verified takes its place.
 * @returns the addresses that went
 */
export async function removeLaterAddresses(context: Context, later: Later): Promise<string[]> {
  const { db } = context;
  const leaving = await listLaterAddresses(context, later);
  await db.emailAddress.deleteMany({ where: { id: { in: leaving.map(({ id }) => id) } } });
  if (leaving.some(({ isPrimary }) => isPrimary)) {
    const [next] = await db.emailAddress.findMany({
      where: { accountId: later.accountId, verifiedAt: { not: null } },
      orderBy: { createdAt: "asc" },
      take: 1,
    });
    if (next) await makePrimary(context, { accountId: later.accountId, id: next.id });
  }
  return leaving.map(({ address }) => address);
}
