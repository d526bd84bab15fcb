import type { Context } from "../../lib/context.ts";

/** Keeps the tokens that were added from `since` on from proving anything. */
export async function disown({ db, clock }: Context, { accountId, since }: { accountId: string; since: Date }): Promise<void> {
  await db.hotpToken.updateMany({
    where: { accountId, setUpBy: null, createdAt: { gte: since }, disownedAt: null },
    data: { disownedAt: clock.now() },
  });
}

/** Lets them prove again. */
export async function restore({ db }: Context, accountId: string): Promise<void> {
  await db.hotpToken.updateMany({ where: { accountId, disownedAt: { not: null } }, data: { disownedAt: null } });
}
