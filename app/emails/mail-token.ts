import { after, DAY, HOUR, MINUTE } from "../lib/clock.ts";
import type { Context } from "../lib/context.ts";
import { lockAccount } from "../lib/database/lock-account.ts";
import { transaction } from "../lib/database/transaction.ts";
import { hashToken, newId, newLinkToken } from "../lib/random.ts";

/** What a link in a mail is for, how long it is good, and whose earlier ones a new one puts out of use. */
const PURPOSES = {
  "verify-email": { ttl: DAY, replaces: "address" },
  "reset-password": { ttl: HOUR, replaces: "account" },
  // Each tells of a login of its own: an attacker who logs in again must not spoil the first mail's link.
  "not-me": { ttl: 7 * DAY, replaces: null },
  "keep-account": { ttl: 7 * DAY, replaces: "account" },
  // The reset that it stops waits for 30 days at most; two mails tell of one, and the first one's link stays good.
  "stop-reset": { ttl: 31 * DAY, replaces: null },
  // As long as the login flow that waits for it.
  "confirm-device": { ttl: 10 * MINUTE, replaces: "account" },
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
  const { ttl, replaces } = PURPOSES[purpose];
  if (replaces) await dropMailTokens(context, { purpose, accountId, ...(replaces === "address" ? { emailId } : {}) });
  const now = clock.now();
  const token = newLinkToken(random);
  await db.mailToken.create({
    data: {
      id: newId(random),
      tokenHash: hashToken(token),
      purpose,
      accountId,
      emailId,
      boundTo,
      createdAt: now,
      expiresAt: after(now, ttl),
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

/**
 * Runs `work` in one transaction that first locks the account that the link is about and spends the link: the right to write that
 * it brings is its own, and good once.
 * @returns what `work` does, or null where the link is unknown, used or too old
 */
export function writeByLink<C extends Context, R>(
  context: C,
  { token, purpose }: { token: string; purpose: MailTokenPurpose },
  work: (context: C, subject: MailTokenSubject) => Promise<R>,
): Promise<R | null> {
  return transaction(context, async (context) => {
    const subject = await readMailToken(context, { token, purpose });
    if (!subject) return null;
    await lockAccount(context, subject.accountId);
    return (await consumeMailToken(context, { token, purpose })) && work(context, subject);
  });
}

/** Puts the account's links of a purpose out of use: those of one address, or without `emailId` all of them. */
export async function dropMailTokens(
  { db }: Context,
  { purpose, accountId, emailId }: { purpose: MailTokenPurpose; accountId: string; emailId?: string | null },
): Promise<void> {
  await db.mailToken.deleteMany({ where: { purpose, accountId, emailId } });
}
