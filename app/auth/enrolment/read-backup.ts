import type { BackupStatus, FactorContext, FactorDescription } from "../factor.ts";
import { describeFactor } from "../factors.ts";

/** The site's backup, and how an account stands with it; `status` is null where the account has none. */
export type Backup = FactorDescription & { status: BackupStatus | null };

/** @returns null where the site has no backup */
export async function readBackup(context: FactorContext, accountId: string): Promise<Backup | null> {
  const backup = context.factors.find((factor) => factor.backup);
  return backup ? { ...describeFactor(backup), status: await backup.readStatus(context, accountId) } : null;
}
