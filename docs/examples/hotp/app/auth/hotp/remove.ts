import type { Context } from "../../lib/context.ts";

/** Removes a token. @returns false where the account has none of this id */
export async function remove({ db }: Context, { accountId, id }: { accountId: string; id: string }): Promise<boolean> {
  return (await db.hotpToken.deleteMany({ where: { id, accountId, setUpBy: null } })).count === 1;
}
