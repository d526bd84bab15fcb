import type { Context } from "../../context.ts";

/**
 * Gives a browser another token, for all accounts that use it, and notes that one of them logged in from it: one statement.
 * @returns whose browser it is by which row
 */
export async function renewDeviceRows(
  { db, clock, client }: Context,
  { tokenHash, freshHash, accountId, trustedUntil }: { tokenHash: string; freshHash: string; accountId: string; trustedUntil: Date | null },
): Promise<{ id: string; accountId: string }[]> {
  return db.$queryRaw<{ id: string; accountId: string }[]>`
    UPDATE "Device" SET "tokenHash" = ${freshHash},
      "lastSeenAt" = CASE WHEN "accountId" = ${accountId} THEN ${clock.now()} ELSE "lastSeenAt" END,
      "userAgent" = CASE WHEN "accountId" = ${accountId} THEN ${client.userAgent} ELSE "userAgent" END,
      "trustedUntil" = CASE WHEN "accountId" = ${accountId} THEN COALESCE(${trustedUntil}, "trustedUntil") ELSE "trustedUntil" END
    WHERE "tokenHash" = ${tokenHash}
    RETURNING "id", "accountId"`;
}
