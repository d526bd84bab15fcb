import { type EventDetail, type SecurityEventName, securityEvents } from "../history/events.ts";
import { recordEvent } from "../history/record-event.ts";
import type { Context } from "../lib/context.ts";
import type { MailParams } from "../mail/kinds.ts";
import { enqueueMail } from "../mail/outbox.ts";
import { addressKey } from "./address.ts";

/**
 * Writes what happened into the account's history and, where the event has a mail, one to every verified address; call it
 * in the transaction of the change.
 * @param alsoTo further addresses that the change concerns, such as one that was just removed
 * @param mailParams what only the mail needs, such as a link's token
 */
export async function report(
  context: Context,
  {
    accountId,
    event,
    detail = {},
    alsoTo = [],
    mailParams = {},
  }: { accountId: string; event: SecurityEventName; detail?: EventDetail; alsoTo?: string[]; mailParams?: MailParams },
): Promise<void> {
  await recordEvent(context, { accountId, event, detail });

  const { mail } = securityEvents[event];
  if (!mail) return;
  const { db, client, clock } = context;
  const verified = await db.emailAddress.findMany({ where: { accountId, verifiedAt: { not: null } } });
  const recipients = new Map([...verified.map(({ address }) => address), ...alsoTo].map((address) => [addressKey(address), address]));
  const params = { ...detail, ...mailParams, at: clock.now().toISOString(), ipAddress: client.ipAddress, userAgent: client.userAgent };
  for (const to of recipients.values()) await enqueueMail(context, { accountId, kind: mail, to, params });
}
