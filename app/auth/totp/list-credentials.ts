import type { Context } from "../../lib/context.ts";
import { type Sql, sql } from "../../lib/database/open.ts";
import type { FactorCredential } from "../factor.ts";

/** The account's authenticator apps, the oldest first. */
export async function listCredentials({ db }: Context, accountId: string): Promise<FactorCredential[]> {
  return db.totpCredential.findMany({
    where: { accountId },
    orderBy: { createdAt: "asc" },
    select: { id: true, label: true, createdAt: true, lastUsedAt: true, disownedAt: true },
  });
}

/** Which of these accounts have an app. */
export async function findHolders({ db }: Context, accountIds: string[]): Promise<string[]> {
  const rows = await db.totpCredential.findMany({ where: { accountId: { in: accountIds } }, select: { accountId: true } });
  return rows.map(({ accountId }) => accountId);
}

/** The same as `FactorCredential`s, by a SELECT. */
export function credentialRows(accountId: string | Sql): Sql {
  return sql`
    SELECT 'totp' AS "kind", "id", "label", "createdAt", "lastUsedAt", "disownedAt" FROM "TotpCredential" WHERE "accountId" = ${accountId}`;
}
