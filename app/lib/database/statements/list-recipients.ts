import type { Context, Recipient } from "../../context.ts";

/** The verified addresses of an account, the oldest first, with what a mail says of the account; by one statement. */
export async function listRecipients({ db }: Pick<Context, "db">, accountId: string): Promise<Recipient[]> {
  const rows = await db.$queryRaw<Omit<Recipient, "accountId">[]>`
    SELECT "e"."id" AS "emailId", "e"."address", "a"."username"
    FROM "EmailAddress" AS "e" JOIN "Account" AS "a" ON "a"."id" = "e"."accountId"
    WHERE "e"."accountId" = ${accountId} AND "e"."verifiedAt" IS NOT NULL
    ORDER BY "e"."createdAt", "e"."id"`;
  return rows.map((row) => ({ accountId, ...row }));
}
