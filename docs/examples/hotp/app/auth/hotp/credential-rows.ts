import type { Context } from "../../lib/context.ts";
import { type Sql, sql } from "../../lib/database/open.ts";

/** The account's tokens, each with its sealed secret and counter. */
export function credentialRows(accountId: string | Sql): Sql {
  return sql`
    SELECT 'hotp' AS "kind", "id", "label", "createdAt", "lastUsedAt", "disownedAt", "sealedSecret" || ' ' || "counter" AS "stored"
    FROM "HotpToken" WHERE "accountId" = ${accountId} AND "setUpBy" IS NULL`;
}

/** What `credentialRows` gave of a token. */
export function readStored(stored: string | null): { sealed: string; counter: number } {
  const [sealed = "", counter] = (stored ?? "").split(" ");
  return { sealed, counter: Number(counter) };
}

/** Which of these accounts have a token. */
export async function findHolders({ db }: Context, accountIds: string[]): Promise<string[]> {
  const where = { accountId: { in: accountIds }, setUpBy: null };
  const rows = await db.hotpToken.findMany({ where, select: { accountId: true } });
  return rows.map(({ accountId }) => accountId);
}
