import { after } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { LIFETIMES } from "../../lib/lifetimes.ts";
import { newId } from "../../lib/random.ts";
import { toBase64url } from "../../lib/text/base64url.ts";
import type { KeyRefusal } from "./reasons.ts";

type Ceremony = "registration" | "login" | "confirm" | "passkey";

/** The purpose of a challenge: no other ceremony, and no other login, session or browser, can answer it. */
export type ChallengePurpose = { ceremony: Ceremony; boundTo: string };

/** WebAuthn Level 3, 13.4.3 asks for at least 16. */
const CHALLENGE_BYTES = 32;
/** Each showing of a page makes one: ten tabs, or ten reloads, before the oldest is dropped. */
const MAX_OPEN = 10;

/** Makes a challenge, base64url. Of too many open ones for the same purpose the oldest go. */
export async function createChallenge(
  { db, clock, random }: Context,
  { accountId, ceremony, boundTo }: ChallengePurpose & { accountId: string | null },
): Promise<string> {
  const now = clock.now();
  const challenge = toBase64url(random.bytes(CHALLENGE_BYTES));
  const id = newId(random);
  await db.webauthnChallenge.create({
    data: { id, challenge, ceremony, accountId, boundTo, expiresAt: after(now, LIFETIMES.loginFlow) },
  });

  const superfluous = await db.webauthnChallenge.findMany({
    where: { boundTo, ceremony, id: { not: id } },
    orderBy: { expiresAt: "desc" },
    skip: MAX_OPEN - 1,
    select: { id: true },
  });
  if (superfluous.length) await db.webauthnChallenge.deleteMany({ where: { id: { in: superfluous.map(({ id }) => id) } } });
  return challenge;
}

/** Whether there is a challenge for this that can still be answered. */
export async function hasOpenChallenge({ db, clock }: Context, { ceremony, boundTo }: ChallengePurpose): Promise<boolean> {
  return (await db.webauthnChallenge.findFirst({ where: { ceremony, boundTo, expiresAt: { gt: clock.now() } } })) !== null;
}

/**
 * Spends the challenge that a response answers, before anything else of the response is looked at: whatever comes of it,
 * it is never accepted again.
 * @returns why it is not the challenge for this, or null
 */
export async function consumeChallenge(
  { db, clock }: Context,
  { challenge, ceremony, boundTo }: ChallengePurpose & { challenge: string },
): Promise<KeyRefusal | null> {
  // A challenge outside this alphabet was not made here; a database need not take it.
  if (!/^[A-Za-z0-9_-]{1,1024}$/.test(challenge)) return "challenge-spent";
  const row = await db.webauthnChallenge.findUnique({ where: { challenge } });
  const { count } = await db.webauthnChallenge.deleteMany({ where: { challenge } });
  if (!row || count !== 1) return "challenge-spent";

  if (row.expiresAt <= clock.now()) return "challenge-expired";
  if (row.ceremony !== ceremony) return "challenge-ceremony";
  if (row.boundTo !== boundTo) return "challenge-binding";
  return null;
}
