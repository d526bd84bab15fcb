import type { Context } from "../../lib/context.ts";

/** How an account stands with its recovery codes. */
export type RecoveryStatus = {
  createdAt: Date;
  /** How many can still be used. */
  left: number;
  isLow: boolean;
  /** Whether the person showed that they were kept. */
  isKept: boolean;
  /** Whether the page that shows them once was not opened yet. */
  isWaiting: boolean;
};

/** Few enough to say that new ones are due. */
const LOW = 3;

/** Null where the account has no set of codes. */
export async function recoveryStatus({ db }: Context, accountId: string): Promise<RecoveryStatus | null> {
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
