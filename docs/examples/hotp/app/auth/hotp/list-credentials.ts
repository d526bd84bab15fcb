import type { Context } from "../../lib/context.ts";
import { type Sql, sql } from "../../lib/database/open.ts";
import type { FactorCredential } from "../factor.ts";

/** The account's tokens, the oldest first. */
export async function listCredentials({ db }: Context, accountId: string): Promise<FactorCredential[]> {
  return db.hotpToken.findMany({
    where: { accountId, setUpBy: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, label: true, createdAt: true, lastUsedAt: true, disownedAt: true },
  });
}

/** Which of these accounts have a token. */
export async function findHolders({ db }: Context, accountIds: string[]): Promise<string[]> {
  const where = { accountId: { in: accountIds }, setUpBy: null };
  const rows = await db.hotpToken.findMany({ where, select: { accountId: true } });
  return rows.map(({ accountId }) => accountId);
}

/** The same as `FactorCredential`s, by a SELECT. */
export function credentialRows(accountId: string | Sql): Sql {
  return sql`
    SELECT 'hotp' AS "kind", "id", "label", "createdAt", "lastUsedAt", "disownedAt" FROM "HotpToken"
    WHERE "accountId" = ${accountId} AND "setUpBy" IS NULL`;
}
