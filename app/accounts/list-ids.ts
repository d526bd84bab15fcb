import type { Context } from "../lib/context.ts";

/** The ids of accounts that come after this one, in their order. */
export async function accountIdsAfter({ db }: Context, after: string, most: number): Promise<string[]> {
  const accounts = await db.account.findMany({ where: { id: { gt: after } }, orderBy: { id: "asc" }, take: most, select: { id: true } });
  return accounts.map(({ id }) => id);
}
