import { type EventDetail, type SecurityEventName, securityEvents } from "../history/events.ts";
import { recordEvent } from "../history/record-event.ts";
import type { Context } from "../lib/context.ts";
import type { MailParams } from "../mail/kinds.ts";
import { enqueueMail } from "../mail/outbox.ts";
import { addressKey } from "./address.ts";
import { createMailTokens, type MailTokenBinding, type MailTokenPurpose } from "./mail-token.ts";

/**
 * Writes what happened into the account's history and, where the event has a mail, one to every verified address; call it
 * in the transaction of the change.
 * @param alsoTo further addresses that the change concerns, such as one that was just removed
 * @param mailParams what only the mail needs
 * @param link the mail's own link: each verified address gets a token of its own, further ones get none
 */
export async function report(
  context: Context,
  {
    accountId,
    event,
    detail = {},
    alsoTo = [],
    mailParams = {},
    link,
  }: {
    accountId: string;
    event: SecurityEventName;
    detail?: EventDetail;
    alsoTo?: string[];
    mailParams?: MailParams;
    link?: MailTokenBinding & { purpose: MailTokenPurpose };
  },
): Promise<void> {
  await recordEvent(context, { accountId, event, detail });

  const { mail } = securityEvents[event];
  if (!mail) return;
  const { db, client, clock } = context;
  const verified = await db.emailAddress.findMany({ where: { accountId, verifiedAt: { not: null } } });
  const params = { ...detail, ...mailParams, at: clock.now().toISOString(), ipAddress: client.ipAddress, userAgent: client.userAgent };
  const tokens = link ? await createMailTokens(context, { ...link, accountId, emailIds: verified.map(({ id }) => id) }) : [];
  for (const [index, { address: to }] of verified.entries()) {
    const token = tokens[index];
    await enqueueMail(context, { accountId, kind: mail, to, params: token ? { ...params, token } : params });
  }
  const told = new Set(verified.map(({ address }) => addressKey(address)));
  for (const to of alsoTo.filter((address) => !told.has(addressKey(address))))
    await enqueueMail(context, { accountId, kind: mail, to, params });
}
