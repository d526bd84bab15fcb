import type { Particulars } from "../history/chains/chain.ts";
import { securityEvents } from "../history/events/events.ts";
import { type NewEvent, recordEvents } from "../history/record-event.ts";
import type { Context, Recipient } from "../lib/context.ts";
import { partsOf, type Subject } from "../lib/subject.ts";
import type { MailParams } from "../mail/kinds.ts";
import { enqueueMail } from "../mail/outbox.ts";
import { createMailTokens, type MailTokenBinding, type MailTokenPurpose } from "./mail-token.ts";

/**
 * What happened, and what only its mail needs.
 * `reason`: why the actor did it, for the owner to read.
 * `alsoTo`: further addresses that the change concerns, such as one that is removed.
 * `link`: the mail's own link: each verified address gets a token of its own, further ones get none; `of` has those of one account only.
 */
export type Reported = NewEvent & {
  reason?: string | undefined;
  alsoTo?: Recipient[];
  mailParams?: MailParams;
  link?: MailTokenBinding & { purpose: MailTokenPurpose; of?: string };
};

/**
 * Writes what happened, and who did it, into the subject's history and, where the event has a mail, one to each of its recipients;
 * call it in the transaction of the change.
 * @param about what it happened to; `context.recipients` finds whom to write to
 */
export async function report(context: Context, { about, ...reported }: Reported & { about: Subject }): Promise<void> {
  await reportAll(context, about, [reported]);
}

/** The same for several at once, in their order. */
export async function reportAll(context: Context, about: Subject, reported: readonly Reported[]): Promise<void> {
  const events = reported.map(({ event, reason, detail = {} }) => ({ event, detail: reason ? { reason, ...detail } : detail }));
  const said = await recordEvents(context, { about, events });
  for (const [index, particulars] of said.entries()) {
    const one = reported[index];
    if (one) await mailAbout(context, about, { ...one, said: particulars });
  }
}

async function mailAbout(
  context: Context,
  about: Subject,
  { event, said, alsoTo = [], mailParams = {}, link }: Reported & { said: Particulars },
): Promise<void> {
  const { mail } = securityEvents[event];
  if (!mail) return;
  const { kind, id } = partsOf(about);
  const recipients = await context.recipients[kind](context, { id, alsoTo });
  const { ipAddress, userAgent } = said;
  const params = { ...said.detail, ...mailParams, at: context.clock.now().toISOString(), ipAddress, userAgent };
  const tokens = link ? await createLinks(context, link, recipients) : new Map();
  for (const { accountId, emailId, address: to, username } of recipients) {
    const token = tokens.get(emailId);
    await enqueueMail(context, { accountId, kind: mail, to, params: { username, ...params, ...(token && { token }) } });
  }
}

function createLinks(context: Context, { of, ...link }: NonNullable<Reported["link"]>, recipients: readonly Recipient[]) {
  return createMailTokens(context, { ...link, recipients: recipients.filter(({ accountId }) => !of || accountId === of) });
}
