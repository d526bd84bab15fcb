import type { EventDetail } from "../../history/events.ts";
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
 * @param by the admin who began it, or null
 * @param disownedSince what was added from then on was disowned: it alone is removed
 * @returns when it is carried out
 */
export async function createReset(
  context: Context,
  {
    accountId,
    by,
    disownedSince = null,
  }: { accountId: string; by: { username: string; reason: string } | null; disownedSince?: Date | null },
): Promise<Date> {
  const { db, clock, random, settings } = context;
  const startedAt = clock.now();
  const dueAt = after(startedAt, settings.twoFactorResetSeconds * SECOND);
  const id = newId(random);
  const remindAt = after(dueAt, -REMIND_BEFORE);
  const startedBy = by?.username ?? "";
  await db.twoFactorReset.create({
    data: { id, accountId, startedBy, reason: by?.reason ?? "", startedAt, remindAt, dueAt, disownedSince },
  });
  const detail: EventDetail = by ? { by: by.username, reason: by.reason } : { context: "disowned" };
  await report(context, {
    about: account(accountId),
    event: "account:two-factor-reset-begun",
    detail,
    mailParams: { until: dueAt.toISOString() },
    link: { purpose: STOP_PURPOSE, boundTo: id },
  });
  return dueAt;
}
