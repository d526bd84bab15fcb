import { securityEvents } from "../history/events.ts";
import { type NewEvent, recordEvents } from "../history/record-event.ts";
import type { Context } from "../lib/context.ts";
import { partsOf, type Subject } from "../lib/subject.ts";
import type { MailParams } from "../mail/kinds.ts";
import { enqueueMail } from "../mail/outbox.ts";
import { createMailTokens, type MailTokenBinding, type MailTokenPurpose } from "./mail-token.ts";

/**
 * What happened, and what only its mail needs.
 * `alsoTo`: further addresses that the change concerns, such as one that was just removed.
 * `link`: the mail's own link: each verified address gets a token of its own, further ones get none.
 */
export type Reported = NewEvent & {
  alsoTo?: string[];
  mailParams?: MailParams;
  link?: MailTokenBinding & { purpose: MailTokenPurpose };
};

/**
 * Writes what happened into the subject's history and, where the event has a mail, one to each of its recipients; call it in the
 * transaction of the change.
 * @param about what it happened to; `context.recipients` finds whom to write to
 */
export async function report(context: Context, { about, ...reported }: Reported & { about: Subject }): Promise<void> {
  await reportAll(context, about, [reported]);
}

/** The same for several at once, in their order. */
export async function reportAll(context: Context, about: Subject, reported: readonly Reported[]): Promise<void> {
  await recordEvents(context, {
    accountId: partsOf(about).id,
    events: reported.map(({ event, detail }) => ({ event, ...(detail && { detail }) })),
  });
  for (const one of reported) await mailAbout(context, about, one);
}

async function mailAbout(
  context: Context,
  about: Subject,
  { event, detail = {}, alsoTo = [], mailParams = {}, link }: Reported,
): Promise<void> {
  const { mail } = securityEvents[event];
  if (!mail) return;
  const { client, clock } = context;
  const { kind, id } = partsOf(about);
  const recipients = await context.recipients[kind](context, { id, alsoTo });
  const params = { ...detail, ...mailParams, at: clock.now().toISOString(), ipAddress: client.ipAddress, userAgent: client.userAgent };
  const tokens = link ? await createMailTokens(context, { ...link, recipients }) : new Map();
  for (const { accountId, emailId, address: to } of recipients) {
    const token = tokens.get(emailId);
    await enqueueMail(context, { accountId, kind: mail, to, params: token ? { ...params, token } : params });
  }
}
