import type { Context } from "../../lib/context.ts";
import { findRows } from "../../lib/database/rows.ts";
import { dropMailTokens } from "../../report/mail-token.ts";

/**
 * A two-factor reset that waits: who began it and why, and when it is carried out. One that came of "this was not me"
 * (`disownedSince`) was begun by no admin; it removes only what was added from then on, which proves nothing meanwhile.
 */
export type PendingReset = { id: string; startedBy: string; reason: string; startedAt: Date; dueAt: Date; disownedSince: Date | null };

/** The links of its mails. */
export const STOP_PURPOSE = "stop-reset";

/** The account's reset, or null where none waits. */
export async function readPendingReset(context: Context, accountId: string): Promise<PendingReset | null> {
  const [reset] = await findRows(context, "TwoFactorReset", { accountId });
  if (!reset) return null;
  const { id, startedBy, reason, startedAt, dueAt, disownedSince } = reset;
  return { id, startedBy, reason, startedAt, dueAt, disownedSince };
}

/**
 * Takes the account's reset away, with the links that stop it: whoever deletes its row decides what becomes of it.
 * @param id only this one; without it whichever waits
 * @returns whether one waited
 */
export async function takeReset(context: Context, { accountId, id }: { accountId: string; id?: string }): Promise<boolean> {
  const { count } = await context.db.twoFactorReset.deleteMany({ where: { accountId, ...(id ? { id } : {}) } });
  if (count === 0) return false;
  await dropMailTokens(context, { purpose: STOP_PURPOSE, accountId });
  return true;
}
