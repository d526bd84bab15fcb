import { after, DAY, HOUR, MINUTE } from "../lib/clock.ts";
import type { Context } from "../lib/context.ts";
import { hashToken, newId, newToken } from "../lib/random.ts";

/** What a link in a mail is for, how long it is good, and whether a later one puts it out of use. */
const PURPOSES = {
  "verify-email": { ttl: DAY, replaced: true },
  "reset-password": { ttl: HOUR, replaced: true },
  // Each tells of a login of its own: an attacker who logs in again must not spoil the first mail's link.
  "not-me": { ttl: 7 * DAY, replaced: false },
  "keep-account": { ttl: 7 * DAY, replaced: true },
  // As long as the login flow that waits for it.
  "confirm-device": { ttl: 10 * MINUTE, replaced: true },
} as const;

export type MailTokenPurpose = keyof typeof PURPOSES;
/** Whom and what a token is about; `boundTo` is what else it needs, such as a login flow. */
export type MailTokenSubject = { accountId: string; emailId: string | null; boundTo?: string | null };

/** Makes the token of a link. */
export async function createMailToken(
  context: Context,
  { purpose, accountId, emailId, boundTo = null }: MailTokenSubject & { purpose: MailTokenPurpose },
): Promise<string> {
  const { db, clock, random } = context;
  if (PURPOSES[purpose].replaced) await dropMailTokens(context, { purpose, accountId, emailId });
  const now = clock.now();
  const token = newToken(random);
  await db.mailToken.create({
    data: {
      id: newId(random),
      tokenHash: hashToken(token),
      purpose,
      accountId,
      emailId,
      boundTo,
      createdAt: now,
      expiresAt: after(now, PURPOSES[purpose].ttl),
    },
  });
  return token;
}

/** Whom the token is about while it can still be used, otherwise null. Spends nothing. */
export async function readMailToken(
  { db, clock }: Context,
  { token, purpose }: { token: string; purpose: MailTokenPurpose },
): Promise<MailTokenSubject | null> {
  const row = await db.mailToken.findUnique({ where: { tokenHash: hashToken(token) } });
  return row && row.purpose === purpose && row.expiresAt > clock.now()
    ? { accountId: row.accountId, emailId: row.emailId, boundTo: row.boundTo }
    : null;
}

/** Spends the token: whoever deletes its row has it. @returns whom it is about, or null where it is unknown, used or too old */
export async function consumeMailToken(
  context: Context,
  { token, purpose }: { token: string; purpose: MailTokenPurpose },
): Promise<MailTokenSubject | null> {
  const subject = await readMailToken(context, { token, purpose });
  const { count } = await context.db.mailToken.deleteMany({
    where: { tokenHash: hashToken(token), purpose, expiresAt: { gt: context.clock.now() } },
  });
  return count === 1 ? subject : null;
}

export async function dropMailTokens(
  { db }: Context,
  { purpose, accountId, emailId }: MailTokenSubject & { purpose: MailTokenPurpose },
): Promise<void> {
  await db.mailToken.deleteMany({ where: { purpose, accountId, emailId } });
}
