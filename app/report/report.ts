import { type EventDetail, type SecurityEventName, securityEvents } from "../history/events.ts";
import { recordEvent } from "../history/record-event.ts";
import type { Context } from "../lib/context.ts";
import { partsOf, type Subject } from "../lib/subject.ts";
import type { MailParams } from "../mail/kinds.ts";
import { enqueueMail } from "../mail/outbox.ts";
import { createMailTokens, type MailTokenBinding, type MailTokenPurpose } from "./mail-token.ts";

/**
 * Writes what happened, and who did it, into the subject's history and, where the event has a mail, one to each of its recipients;
 * call it in the transaction of the change.
 * @param about what it happened to; `context.recipients` finds whom to write to
 * @param reason why the actor did it, for the owner to read
 * @param alsoTo further addresses that the change concerns, such as one that was just removed
 * @param mailParams what only the mail needs
 * @param link the mail's own link: each verified address gets a token of its own, further ones get none
 */
export async function report(
  context: Context,
  {
    about,
    event,
    reason,
    detail = {},
    alsoTo = [],
    mailParams = {},
    link,
  }: {
    about: Subject;
    event: SecurityEventName;
    reason?: string | undefined;
    detail?: EventDetail;
    alsoTo?: string[];
    mailParams?: MailParams;
    link?: MailTokenBinding & { purpose: MailTokenPurpose };
  },
): Promise<void> {
  const said = await recordEvent(context, { about, event, detail: reason ? { reason, ...detail } : detail });

  const { mail } = securityEvents[event];
  if (!mail) return;
  const { kind, id } = partsOf(about);
  const recipients = await context.recipients[kind](context, { id, alsoTo });
  const { ipAddress, userAgent } = said;
  const params = { ...said.detail, ...mailParams, at: context.clock.now().toISOString(), ipAddress, userAgent };
  const tokens = link ? await createMailTokens(context, { ...link, recipients }) : new Map();
  for (const { accountId, emailId, address: to } of recipients) {
    const token = tokens.get(emailId);
    await enqueueMail(context, { accountId, kind: mail, to, params: token ? { ...params, token } : params });
  }
}
