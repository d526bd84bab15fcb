import type { Context } from "../../lib/context.ts";
import { type Sql, sql } from "../../lib/database/open.ts";

/** The account's keys. A proof names its key, which is read by that name. */
export function credentialRows(accountId: string | Sql): Sql {
  return sql`
    SELECT 'security-key' AS "kind", "id", "label", "createdAt", "lastUsedAt", "disownedAt", CAST(NULL AS TEXT) AS "stored"
    FROM "SecurityKey" WHERE "accountId" = ${accountId}`;
}

/** Which of these accounts have a key. */
export async function findHolders({ db }: Context, accountIds: string[]): Promise<string[]> {
  const rows = await db.securityKey.findMany({ where: { accountId: { in: accountIds } }, select: { accountId: true } });
  return rows.map(({ accountId }) => accountId);
}
