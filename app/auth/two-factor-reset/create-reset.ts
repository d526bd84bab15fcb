import { signatureOf } from "../../lib/actors.ts";
import { after, DAY, SECOND } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { newId } from "../../lib/random.ts";
import { account } from "../../lib/subject.ts";
import { report } from "../../report/report.ts";
import { STOP_PURPOSE } from "./pending-reset.ts";

/** The owner is written to again this long before it is carried out, and in any case has this long from then on. */
export const REMIND_BEFORE = DAY;

/**
 * Begins the wait of a two-factor reset, `settings.twoFactorResetSeconds`; call it in a transaction that holds the account. A
 * mail with a link that stops it goes to every verified address at once.
 * @param reason the actor's, which the owner reads
 * @param disownedSince what was added from then on was disowned: it alone is removed
 * @returns when it is carried out
 */
export async function createReset(
  context: Context,
  { accountId, reason = "", disownedSince = null }: { accountId: string; reason?: string; disownedSince?: Date | null },
): Promise<Date> {
  const { db, clock, random, settings } = context;
  const startedAt = clock.now();
  const dueAt = after(startedAt, settings.twoFactorResetSeconds * SECOND);
  const id = newId(random);
  const remindAt = after(dueAt, -REMIND_BEFORE);
  const about = account(accountId);
  const startedBy = signatureOf(context, about).by ?? "";
  await db.twoFactorReset.create({
    data: { id, accountId, startedBy, reason, startedAt, remindAt, dueAt, disownedSince },
  });
  await report(context, {
    about,
    event: "account:two-factor-reset-begun",
    reason,
    detail: disownedSince ? { context: "disowned" } : {},
    mailParams: { until: dueAt.toISOString() },
    link: { purpose: STOP_PURPOSE, boundTo: id },
  });
  return dueAt;
}
