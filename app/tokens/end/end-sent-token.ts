import type { Context } from "../../lib/context.ts";
import { AccountGoneError, lockAccount } from "../../lib/database/statements/lock-account.ts";
import { transaction } from "../../lib/database/transaction.ts";
import { hashToken } from "../../lib/random.ts";

/**
 * Runs `end` for the row of a token that was sent as a whole, in one transaction that locks its account: the token itself is the right to
 * end it.
 * @returns what `end` returns; false where there is no such token, it has ended, or its account is gone
 */
export async function endSentToken(
  context: Context,
  token: string,
  end: (context: Context, row: { id: string; accountId: string }) => Promise<boolean>,
): Promise<boolean> {
  const row = await context.db.apiToken.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { id: true, accountId: true, endedAt: true },
  });
  // One that ended stays so: whoever sends it again and again has its account locked for nothing.
  if (!row || row.endedAt) return false;
  try {
    return await transaction(context, async (context) => {
      await lockAccount(context, row.accountId);
      return end(context, row);
    });
  } catch (error) {
    if (error instanceof AccountGoneError) return false;
    throw error;
  }
}
