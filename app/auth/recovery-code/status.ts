import type { Context } from "../../lib/context.ts";
import { findRows } from "../../lib/database/rows.ts";
import type { BackupStatus } from "../factor.ts";

/** Few enough to say that new ones are due. */
const LOW = 3;

/** Null where the account has no set of codes. */
export async function recoveryStatus(context: Context, accountId: string): Promise<BackupStatus | null> {
  const [[sheet], { length: left }] = await Promise.all([
    findRows(context, "RecoverySheet", { accountId }),
    findRows(context, "RecoveryCode", { accountId, usedAt: null }),
  ]);
  if (!sheet) return null;
  return {
    createdAt: sheet.createdAt,
    left,
    isLow: left <= LOW,
    isKept: sheet.keptAt !== null,
    isWaiting: sheet.sealedCodes !== null,
  };
}
