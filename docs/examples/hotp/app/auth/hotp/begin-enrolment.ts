import { after, HOUR } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { newId } from "../../lib/random.ts";
import { toBase32 } from "../../lib/text/base32.ts";
import { writeFor } from "../../lib/write-for.ts";
import { newSecret, openSecret, sealSecret, secretUri } from "./secret.ts";

/** What the set-up page shows: the secret in base32 and as an `otpauth://` link. */
export type HotpSetup = { id: string; secret: string; uri: string };

/** More tokens than anybody carries; a bound on the work of a login. */
export const MAX_TOKENS = 10;
/** A token that nobody confirmed is dropped after this time. */
const SETUP_TTL = HOUR;

/**
 * The secret to set up a token with: the same in a session until it is confirmed or too old, and another in each session.
 * @param sessionId the session's public id
 * @returns null where the account has as many tokens as it can have
 */
export async function beginEnrolment(
  context: Context,
  { accountId, sessionId, username }: { accountId: string; sessionId: string; username: string },
): Promise<HotpSetup | null> {
  if ((await countTokens(context, accountId)) >= MAX_TOKENS) return null;

  const owner = { accountId, sessionId };
  const { id, sealedSecret } = (await findSetup(context, owner)) ?? (await createSetup(context, owner));
  const secret = openSecret(context, { accountId, sealed: sealedSecret });
  return { id, secret: toBase32(secret), uri: secretUri(context, { username, secret }) };
}

export async function countTokens({ db }: Context, accountId: string): Promise<number> {
  return db.hotpToken.count({ where: { accountId, setUpBy: null } });
}

type SetupOwner = { accountId: string; sessionId: string };

/** The token that the session sets up, or null. */
export async function findSetup({ db, clock }: Context, { accountId, sessionId }: SetupOwner) {
  return db.hotpToken.findFirst({ where: { accountId, setUpBy: sessionId, expiresAt: { gt: clock.now() } } });
}

async function createSetup(context: Context, owner: SetupOwner) {
  const { accountId, sessionId } = owner;
  return writeFor(context, accountId, async (context) => {
    // Another tab that created it in the same moment was waited for: both show that one.
    const created = await findSetup(context, owner);
    if (created) return created;

    const { db, clock, random } = context;
    await db.hotpToken.deleteMany({ where: { setUpBy: sessionId } });
    const now = clock.now();
    const sealedSecret = sealSecret(context, { accountId, secret: newSecret(random) });
    const setup = { setUpBy: sessionId, expiresAt: after(now, SETUP_TTL) };
    return db.hotpToken.create({ data: { id: newId(random), accountId, label: "", sealedSecret, counter: 0, createdAt: now, ...setup } });
  });
}
