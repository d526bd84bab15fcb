import { hkdfSync } from "node:crypto";
import { after, DAY } from "../lib/clock.ts";
import type { Context, Recipient } from "../lib/context.ts";
import { insertRows } from "../lib/database/rows.ts";
import { lockAccount } from "../lib/database/statements/lock-account.ts";
import { transaction } from "../lib/database/transaction.ts";
import { LIFETIMES } from "../lib/lifetimes.ts";
import { hashToken, LINK_TOKEN_BYTES, newId, newLinkToken } from "../lib/random.ts";
import { toBase64url } from "../lib/text/base64url.ts";

/** The purposes of links in mails: how long it is good, and whose earlier ones a new one puts out of use. */
const PURPOSES = {
  "verify-email": { ttl: LIFETIMES.verifyLink, replaces: "address" },
  // Mailed again while it is good (see repeatMailToken); one that is used ends the account's others.
  "reset-password": { ttl: LIFETIMES.resetLink, replaces: null },
  // Each tells of a login of its own: an attacker who logs in again must not spoil the first mail's link.
  "not-me": { ttl: LIFETIMES.notMeLink, replaces: null },
  "keep-account": { ttl: LIFETIMES.deletionGrace, replaces: "account" },
  // The reset that it stops waits for 30 days at most; two mails tell of one, and the first one's link stays good.
  "stop-reset": { ttl: 31 * DAY, replaces: null },
  // As long as the login flow that waits for it.
  "confirm-device": { ttl: LIFETIMES.loginFlow, replaces: "account" },
} as const;

export type MailTokenPurpose = keyof typeof PURPOSES;
/** The subject of a link, beside the account and the address that it was sent to. */
export type MailTokenBinding = {
  /** The id of what else it needs or speaks of, such as a login flow or a login. */
  boundTo?: string | null;
  /** From when on it takes back what was added. */
  since?: Date | null;
};
/** Whom and what a token is about. It ends with the address that it was sent to. */
export type MailTokenSubject = MailTokenBinding & { accountId: string; emailId: string | null };

type NewMailToken = MailTokenSubject & { purpose: MailTokenPurpose };

/** Makes the token of a link. */
export async function createMailToken(context: Context, subject: NewMailToken): Promise<string> {
  const token = newLinkToken(context.random);
  await storeMailToken(context, { id: newId(context.random), token, ...subject });
  return token;
}

/**
 * The token of a link that may be mailed more than once: the one that was made for the same before, for the whole of its time again,
 * unless it was made longer ago than that; then a new one. The database holds its hash only, so it is derived from the row's id
 * under a key of the ring (RFC 5869).
 */
export async function repeatMailToken(context: Context, subject: NewMailToken): Promise<string> {
  const { db, clock, random, keys } = context;
  const { ttl } = PURPOSES[subject.purpose];
  const { purpose, accountId, emailId } = subject;
  const now = clock.now();
  const row = await db.mailToken.findFirst({
    where: { purpose, accountId, emailId, createdAt: { gt: after(now, -ttl) }, expiresAt: { gt: now } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  if (row) {
    for (const [, key] of keys) {
      const token = deriveToken(key, row.id);
      const { count } = await db.mailToken.updateMany({
        where: { id: row.id, tokenHash: hashToken(token) },
        data: { expiresAt: after(now, ttl) },
      });
      if (count === 1) return token;
    }
  }
  const [first] = keys;
  if (!first) throw new Error("the key ring is empty");
  const id = newId(random);
  const token = deriveToken(first[1], id);
  await storeMailToken(context, { id, token, ...subject });
  return token;
}

/** Whether a link of this can still be used. */
export async function hasMailToken({ db, clock }: Context, { purpose, accountId, emailId }: NewMailToken): Promise<boolean> {
  return (await db.mailToken.count({ where: { purpose, accountId, emailId, expiresAt: { gt: clock.now() } } })) > 0;
}

/** 128 bits as a link's token has them; they say nothing of the key. */
function deriveToken(key: Uint8Array, id: string): string {
  return toBase64url(new Uint8Array(hkdfSync("sha256", key, "", `mail-token:${id}`, LINK_TOKEN_BYTES)));
}

async function storeMailToken(context: Context, { id, token, ...subject }: NewMailToken & { id: string; token: string }): Promise<void> {
  await dropReplaced(context, subject);
  await insertMailToken(context, { id, token, ...subject });
}

/**
 * Makes the tokens of one link that goes to several addresses: each verified one gets a token of its own, which ends with it.
 * @returns the tokens, by the ids of the addresses
 */
export async function createMailTokens(
  context: Context,
  { recipients, ...link }: MailTokenBinding & { purpose: MailTokenPurpose; recipients: readonly Recipient[] },
): Promise<Map<string | null, string>> {
  const bound = recipients.filter(({ emailId }) => emailId !== null).map(({ accountId, emailId }) => ({ ...link, accountId, emailId }));
  for (const subject of bound) await dropReplaced(context, subject);
  const tokens = new Map<string | null, string>();
  for (const subject of bound) {
    const token = newLinkToken(context.random);
    await insertMailToken(context, { id: newId(context.random), token, ...subject });
    tokens.set(subject.emailId, token);
  }
  return tokens;
}

async function dropReplaced(context: Context, { purpose, accountId, emailId }: NewMailToken): Promise<void> {
  const { replaces } = PURPOSES[purpose];
  if (replaces) await dropMailTokens(context, { purpose, accountId, ...(replaces === "address" ? { emailId } : {}) });
}

async function insertMailToken(
  context: Context,
  { id, token, purpose, accountId, emailId, boundTo = null, since = null }: NewMailToken & { id: string; token: string },
): Promise<void> {
  const createdAt = context.clock.now();
  const expiresAt = after(createdAt, PURPOSES[purpose].ttl);
  const row = { id, tokenHash: hashToken(token), purpose, accountId, emailId, boundTo, since, createdAt, expiresAt };
  await insertRows(context, "MailToken", [row]);
}

/** Whom the token is about while it can still be used, otherwise null. Spends nothing. */
export async function readMailToken(
  { db, clock }: Context,
  { token, purpose }: { token: string; purpose: MailTokenPurpose },
): Promise<MailTokenSubject | null> {
  const row = await db.mailToken.findUnique({ where: { tokenHash: hashToken(token) } });
  return row && row.purpose === purpose && row.expiresAt > clock.now()
    ? { accountId: row.accountId, emailId: row.emailId, boundTo: row.boundTo, since: row.since }
    : null;
}

/** Until when a link is good, whatever it is for; null where it is not. */
export async function readLinkEnd({ db, clock }: Context, { token }: { token: string }): Promise<Date | null> {
  const row = await db.mailToken.findUnique({ where: { tokenHash: hashToken(token) }, select: { expiresAt: true } });
  return row && row.expiresAt > clock.now() ? row.expiresAt : null;
}

/** Spends the token: whoever deletes its row has it. @returns whom it is about, or null where it is unknown, used or too old */
async function consumeMailToken(
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

/**
 * Puts the account's links of a purpose out of use: without `emailId` and `since` all of them.
 * @param emailId those of this address only
 * @param since those only that take back what was added from then on, or later
 */
export async function dropMailTokens(
  { db }: Context,
  { purpose, accountId, emailId, since }: { purpose: MailTokenPurpose; accountId: string; emailId?: string | null; since?: Date },
): Promise<void> {
  await db.mailToken.deleteMany({ where: { purpose, accountId, emailId, ...(since ? { since: { gte: since } } : {}) } });
}
