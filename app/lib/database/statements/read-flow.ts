import { Prisma } from "../../../../prisma/generated/sqlite/client.ts";
import type { Context } from "../../context.ts";
import { type CredentialRow, credentialColumns, credentialsOf, type JoinedCredential, toCredentials } from "./list-credentials.ts";

/** A login flow, whose it is, and the browser at hand if it is one of the account's. */
export type FlowRow = {
  id: string;
  accountId: string;
  methods: string;
  next: string | null;
  attempts: number;
  factorId: string | null;
  factorLabel: string | null;
  remember: boolean | null;
  deviceConfirmedAt: Date | null;
  expiresAt: Date;
  username: string;
  lastFactor: string | null;
  frozenAt: Date | null;
  deviceId: string | null;
};

/**
 * The flow of this token, with the credentials of its account, by one statement for what are rows of many folders.
 * @param deviceHash of the device cookie's token
 * @param partsOf a SELECT by each factor of the credentials of the account that an expression names
 */
export async function readFlowRow(
  { db }: Context,
  { tokenHash, deviceHash, partsOf }: { tokenHash: string; deviceHash: string; partsOf(accountId: Prisma.Sql): Prisma.Sql[] },
): Promise<(FlowRow & { credentials: CredentialRow[] }) | null> {
  const parts = partsOf(Prisma.sql`(SELECT "accountId" FROM "LoginFlow" WHERE "tokenHash" = ${tokenHash})`);
  const rows = await db.$queryRaw<(FlowRow & JoinedCredential)[]>`
    SELECT "l"."id", "l"."accountId", "l"."methods", "l"."next", "l"."attempts", "l"."factorId", "l"."factorLabel", "l"."remember",
      "l"."deviceConfirmedAt", "l"."expiresAt", "a"."username", "a"."lastFactor", "a"."frozenAt", "d"."id" AS "deviceId",
      ${credentialColumns}
    FROM "LoginFlow" AS "l"
    JOIN "Account" AS "a" ON "a"."id" = "l"."accountId"
    LEFT JOIN "Device" AS "d" ON "d"."accountId" = "l"."accountId" AND "d"."tokenHash" = ${deviceHash}
    LEFT JOIN ${credentialsOf(parts)} ON 1 = 1
    WHERE "l"."tokenHash" = ${tokenHash}`;
  return rows[0] ? { ...rows[0], credentials: toCredentials(rows) } : null;
}
