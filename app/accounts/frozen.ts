import type { Context } from "../lib/context.ts";

/** Freezes the account, or opens it again. @returns whether that changed anything */
export async function setFrozen({ db, clock }: Context, { accountId, frozen }: { accountId: string; frozen: boolean }): Promise<boolean> {
  const { count } = await db.account.updateMany({
    where: { id: accountId, frozenAt: frozen ? null : { not: null } },
    data: { frozenAt: frozen ? clock.now() : null },
  });
  return count === 1;
}
