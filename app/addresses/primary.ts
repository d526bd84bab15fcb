import type { Context } from "../lib/context.ts";

/** Makes one of the account's addresses its primary one, and no other; call it with the account's history held. */
export async function makePrimary({ db }: Context, { accountId, id }: { accountId: string; id: string }): Promise<void> {
  await db.emailAddress.updateMany({ where: { accountId, isPrimary: true, id: { not: id } }, data: { isPrimary: false } });
  await db.emailAddress.update({ where: { id }, data: { isPrimary: true } });
}
