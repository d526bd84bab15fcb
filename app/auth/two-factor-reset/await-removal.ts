import { isAdminNow } from "../../accounts/role.ts";
import type { FactorContext } from "../factor.ts";
import { createReset } from "./create-reset.ts";
import { readPendingReset, takeReset } from "./pending-reset.ts";

/**
 * Has what was added from `since` on prove nothing any more, and lets it wait, as a two-factor reset does, before it is removed:
 * without it the account has no second factor. Call it in a transaction that holds the account.
 * @returns when it is removed; null for an admin's account, whose last factor only the operator's tool removes (begin-reset.ts)
 */
export async function awaitRemoval(context: FactorContext, { accountId, since }: { accountId: string; since: Date }): Promise<Date | null> {
  const { db } = context;
  for (const factor of context.factors) await factor.disown(context, { accountId, since });
  const pending = await readPendingReset(context, accountId);
  if (pending?.disownedSince) {
    // Disowned once more, by another link: it waits no longer for that, and what is older goes with it.
    const disownedSince = pending.disownedSince < since ? pending.disownedSince : since;
    await db.twoFactorReset.update({ where: { id: pending.id }, data: { disownedSince } });
    return pending.dueAt;
  }
  if (await isAdminNow(context, accountId)) return null;
  // One that an admin began would take off all factors, and is dropped where one was used.
  await takeReset(context, { accountId });
  return createReset(context, { accountId, disownedSince: since });
}
