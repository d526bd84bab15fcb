import type { Context } from "../../lib/context.ts";
import { type Sql, sql } from "../../lib/database/open.ts";

/** The account's tokens. */
export function credentialRows(accountId: string | Sql): Sql {
  return sql`
    SELECT 'hotp' AS "kind", "id", "label", "createdAt", "lastUsedAt", "disownedAt" FROM "HotpToken"
    WHERE "accountId" = ${accountId} AND "setUpBy" IS NULL`;
}

/** Which of these accounts have a token. */
export async function findHolders({ db }: Context, accountIds: string[]): Promise<string[]> {
  const where = { accountId: { in: accountIds }, setUpBy: null };
  const rows = await db.hotpToken.findMany({ where, select: { accountId: true } });
  return rows.map(({ accountId }) => accountId);
}
