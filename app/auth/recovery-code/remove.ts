import type { Context } from "../../lib/context.ts";

/** Takes the account's set of codes away. */
export async function removeAll({ db }: Context, accountId: string): Promise<void> {
  await db.recoveryCode.deleteMany({ where: { accountId } });
  await db.recoverySheet.deleteMany({ where: { accountId } });
}
