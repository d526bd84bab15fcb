import { type Sql, sql } from "../../lib/database/open.ts";

/** The set of codes as one credential, while one of them can be used. It has no label of its own; its salt is stored. */
export function credentialRows(accountId: string | Sql): Sql {
  return sql`
    SELECT 'recovery-code' AS "kind", "s"."id", '' AS "label", "s"."createdAt",
      (SELECT MAX("used"."usedAt") FROM "RecoveryCode" AS "used" WHERE "used"."accountId" = "s"."accountId") AS "lastUsedAt",
      "s"."disownedAt", "s"."salt" AS "stored"
    FROM "RecoverySheet" AS "s"
    WHERE "s"."accountId" = ${accountId}
      AND EXISTS (SELECT 1 FROM "RecoveryCode" AS "left" WHERE "left"."accountId" = "s"."accountId" AND "left"."usedAt" IS NULL)`;
}
