import { Prisma } from "../../../../prisma/generated/sqlite/client.ts";
import type { Context } from "../../context.ts";
import { type CredentialRow, credentialColumns, credentialsOf, type JoinedCredential, toCredentials } from "./list-credentials.ts";

/** Which account a login is for: by its user name's key, by the key of an address that it verified, or by its id. */
export type LoginKey = { usernameKey: string } | { verifiedKey: string } | { accountId: string };

/** All that the first step of a login decides by. The dates are null where there is no such row, too. */
export type LoginRow = {
  accountId: string;
  username: string;
  lastFactor: string | null;
  frozenAt: Date | null;
  deviceId: string | null;
  trustedUntil: Date | null;
  hash: string | null;
  changedAt: Date | null;
  failures: number | null;
  ownRow: string | null;
  ownClosedAt: Date | null;
};

/**
 * The account, the browser at hand if it is one of the account's, the password, and the row of failures in its own browsers: one
 * statement for what are rows of four folders, the same for an account that is there and one that is not.
 * @param deviceHash of the device cookie's token
 * @param ownPrefix what stands before the account's id in the name of that row of failures
 * @param parts a SELECT of its credentials by each factor, where they are asked for
 */
export async function readLoginRow(
  { db }: Context,
  { key, deviceHash, ownPrefix, parts = [] }: { key: LoginKey; deviceHash: string; ownPrefix: string; parts?: Prisma.Sql[] },
): Promise<(LoginRow & { credentials: CredentialRow[] }) | null> {
  const rows = await db.$queryRaw<(LoginRow & JoinedCredential)[]>`
    SELECT "a"."id" AS "accountId", "a"."username", "a"."lastFactor", "a"."frozenAt",
      "d"."id" AS "deviceId", "d"."trustedUntil", "p"."hash", "p"."changedAt", "p"."failures",
      "f"."authenticatorId" AS "ownRow", "f"."closedAt" AS "ownClosedAt", ${credentialColumns}
    FROM "Account" AS "a"
    LEFT JOIN "Device" AS "d" ON "d"."accountId" = "a"."id" AND "d"."tokenHash" = ${deviceHash}
    LEFT JOIN "Password" AS "p" ON "p"."accountId" = "a"."id"
    LEFT JOIN "AuthenticatorFailures" AS "f" ON "f"."authenticatorId" = ${ownPrefix} || "a"."id"
    LEFT JOIN ${credentialsOf(parts)} ON 1 = 1
    WHERE ${conditionOf(key)}`;
  return rows[0] ? { ...rows[0], credentials: toCredentials(rows) } : null;
}

function conditionOf(key: LoginKey): Prisma.Sql {
  if ("accountId" in key) return Prisma.sql`"a"."id" = ${key.accountId}`;
  if ("usernameKey" in key) return Prisma.sql`"a"."usernameKey" = ${key.usernameKey}`;
  return Prisma.sql`"a"."id" = (SELECT "accountId" FROM "EmailAddress" WHERE "verifiedKey" = ${key.verifiedKey})`;
}
