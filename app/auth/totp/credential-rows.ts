import type { Context } from "../../lib/context.ts";
import { type Sql, sql } from "../../lib/database/open.ts";

/** The account's authenticator apps, each with its sealed secret and last step. */
export function credentialRows(accountId: string | Sql): Sql {
  return sql`
    SELECT 'totp' AS "kind", "id", "label", "createdAt", "lastUsedAt", "disownedAt", "sealedSecret" || ' ' || "lastStep" AS "stored"
    FROM "TotpCredential" WHERE "accountId" = ${accountId}`;
}

/** What `credentialRows` gave of an app. */
export function readStored(stored: string | null): { sealed: string; lastStep: number } {
  const [sealed = "", lastStep] = (stored ?? "").split(" ");
  return { sealed, lastStep: Number(lastStep) };
}

/** Which of these accounts have an app. */
export async function findHolders({ db }: Context, accountIds: string[]): Promise<string[]> {
  const rows = await db.totpCredential.findMany({ where: { accountId: { in: accountIds } }, select: { accountId: true } });
  return rows.map(({ accountId }) => accountId);
}
