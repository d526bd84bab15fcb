import type { Context } from "../../lib/context.ts";

/** Takes a key away. @returns false where the account has none of this id */
export async function remove({ db }: Context, { accountId, id }: { accountId: string; id: string }): Promise<boolean> {
  const { count } = await db.securityKey.deleteMany({ where: { id, accountId } });
  return count === 1;
}
