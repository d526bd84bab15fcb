import type { Context } from "../../lib/context.ts";

/** Takes an app away. @returns false where the account has none of this id */
export async function remove({ db }: Context, { accountId, id }: { accountId: string; id: string }): Promise<boolean> {
  const { count } = await db.totpCredential.deleteMany({ where: { id, accountId } });
  return count === 1;
}
