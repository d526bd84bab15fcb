import type { FactorContext } from "../factor.ts";
import { listEnrolledFactors } from "../factors.ts";
import { readProvedWith } from "../session/proved-with.ts";

/**
 * Whether the last proof of the session that asks was a second factor that the account has still, and not its password or a backup.
 * How long ago that was is for the caller to ask (app/web/guards.ts).
 */
export async function provedByFactor(context: FactorContext, accountId: string): Promise<boolean> {
  const provedWith = await readProvedWith(context);
  if (!provedWith) return false;
  const enrolled = await listEnrolledFactors(context, accountId);
  return enrolled.some(
    ({ backup, credentials }) => !backup && credentials.some(({ id, disownedAt }) => id === provedWith && disownedAt === null),
  );
}
