import type { Context } from "../../lib/context.ts";
import type { BackupStatus } from "../factor.ts";

/** Few enough to say that new ones are due. */
const LOW = 3;

/** Null where the account has no set of codes. */
export async function recoveryStatus({ db }: Context, accountId: string): Promise<BackupStatus | null> {
  const sheet = await db.recoverySheet.findUnique({ where: { accountId } });
  if (!sheet) return null;
  const left = await db.recoveryCode.count({ where: { accountId, usedAt: null } });
  return {
    createdAt: sheet.createdAt,
    left,
    isLow: left <= LOW,
    isKept: sheet.keptAt !== null,
    isWaiting: sheet.sealedCodes !== null,
  };
}
