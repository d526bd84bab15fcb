import type { Context } from "../../lib/context.ts";

/** Keeps a set of codes that was made from `since` on from proving anything. */
export async function disown({ db, clock }: Context, { accountId, since }: { accountId: string; since: Date }): Promise<void> {
  await db.recoverySheet.updateMany({
    where: { accountId, createdAt: { gte: since }, disownedAt: null },
    data: { disownedAt: clock.now() },
  });
}

/** Lets it prove again. */
export async function restore({ db }: Context, accountId: string): Promise<void> {
  await db.recoverySheet.updateMany({ where: { accountId, disownedAt: { not: null } }, data: { disownedAt: null } });
}
