import type { Context } from "../../lib/context.ts";
import { type Sql, sql } from "../../lib/database/open.ts";
import type { FactorCredential } from "../factor.ts";

/** The set of codes as one credential, while one of them can be used. It has no label of its own. */
export async function listCredentials({ db }: Context, accountId: string): Promise<FactorCredential[]> {
  const sheet = await db.recoverySheet.findUnique({ where: { accountId } });
  if (!sheet) return [];
  const codes = await db.recoveryCode.findMany({ where: { accountId } });
  if (codes.every(({ usedAt }) => usedAt)) return [];
  const used = codes.flatMap(({ usedAt }) => (usedAt ? [usedAt.getTime()] : []));
  const lastUsedAt = used.length ? new Date(Math.max(...used)) : null;
  return [{ id: sheet.id, label: "", createdAt: sheet.createdAt, lastUsedAt, disownedAt: sheet.disownedAt }];
}

/** The same by a SELECT. */
export function credentialRows(accountId: string | Sql): Sql {
  return sql`
    SELECT 'recovery-code' AS "kind", "s"."id", '' AS "label", "s"."createdAt",
      (SELECT MAX("used"."usedAt") FROM "RecoveryCode" AS "used" WHERE "used"."accountId" = "s"."accountId") AS "lastUsedAt",
      "s"."disownedAt"
    FROM "RecoverySheet" AS "s"
    WHERE "s"."accountId" = ${accountId}
      AND EXISTS (SELECT 1 FROM "RecoveryCode" AS "left" WHERE "left"."accountId" = "s"."accountId" AND "left"."usedAt" IS NULL)`;
}
