import type { Context } from "../../context.ts";

/** The account to be locked was deleted in that moment. */
export class AccountGoneError extends Error {}

/**
 * Orders the writers of an account; call it first in a transaction that decides by what the account has. The update changes
 * nothing, but holds the account's row until the end, so that a second writer reads what the first one wrote.
 * @throws AccountGoneError if the account is gone
 */
export async function lockAccount({ db }: Context, accountId: string): Promise<void> {
  const count = await db.$executeRaw`UPDATE "Account" SET "id" = "id" WHERE "id" = ${accountId}`;
  if (count === 0) throw new AccountGoneError(`the account ${accountId} is gone`);
}

/**
 * The lock of a login. The same update gives an account of before the languages the one that a browser asks for which it knows, so that
 * its mails are no longer English; a language that is stored stays. A new browser gives none: it may be a thief's, and the owner has to
 * be able to read the mail about it.
 * @param deviceHash of the device cookie's token
 * @throws AccountGoneError if the account is gone
 */
export async function lockForLogin(
  { db, client }: Context,
  { accountId, deviceHash }: { accountId: string; deviceHash: string },
): Promise<void> {
  const count = await db.$executeRaw`
    UPDATE "Account" SET "language" = COALESCE("language", (
      SELECT CAST(${client.language} AS TEXT) FROM "Device" WHERE "accountId" = ${accountId} AND "tokenHash" = ${deviceHash}))
    WHERE "id" = ${accountId}`;
  if (count === 0) throw new AccountGoneError(`the account ${accountId} is gone`);
}
