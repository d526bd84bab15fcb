import { after } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { LIFETIMES } from "../../lib/lifetimes.ts";
import { newId } from "../../lib/random.ts";
import { toBase32 } from "../../lib/text/base32.ts";
import { writeFor } from "../../lib/write-for.ts";
import { newSecret, openSecret, sealSecret, secretUri } from "./secret.ts";

/** The set-up page shows this: the secret in base32 and as an `otpauth://` link. */
export type TotpSetup = { id: string; secret: string; uri: string; expiresAt: Date };

/** More apps than anybody carries; a bound on the work of a login. */
export const MAX_APPS = 10;

/**
 * The secret to set up an app with. A session has one at a time, and it stays the same until it is confirmed or too old:
 * a second tab, the back button and a restart show what was scanned already. Another session has another: a secret that
 * an intruder saw is never the one that the owner confirms.
 * @param sessionId the session's public id
 * @returns null where the account has as many apps as it can have
 */
export async function beginEnrolment(
  context: Context,
  { accountId, sessionId, username }: { accountId: string; sessionId: string; username: string },
): Promise<TotpSetup | null> {
  if (!(await hasRoom(context, accountId))) return null;

  const owner = { accountId, sessionId };
  return show(context, { accountId, username, setup: (await findSetup(context, owner)) ?? (await makeSetup(context, owner)) });
}

/** What `beginEnrolment` began in this session; null where that is nothing, or is confirmed or too old. */
export async function resumeEnrolment(
  context: Context,
  { accountId, sessionId, username }: { accountId: string; sessionId: string; username: string },
): Promise<TotpSetup | null> {
  const setup = await findSetup(context, { accountId, sessionId });
  return setup && show(context, { accountId, username, setup });
}

type Shown = { accountId: string; username: string; setup: { id: string; sealedSecret: string; expiresAt: Date } };

function show(context: Context, { accountId, username, setup: { id, sealedSecret, expiresAt } }: Shown): TotpSetup {
  const secret = openSecret(context, { accountId, sealed: sealedSecret });
  return { id, secret: toBase32(secret), uri: secretUri(context, { username, secret }), expiresAt };
}

/** Whether the account can have one more app. */
export async function hasRoom({ db }: Context, accountId: string): Promise<boolean> {
  return (await db.totpCredential.count({ where: { accountId } })) < MAX_APPS;
}

type SetupOwner = { accountId: string; sessionId: string };

/** The session's unconfirmed secret, or null. */
export async function findSetup({ db, clock }: Context, owner: SetupOwner) {
  return db.totpSetup.findFirst({ where: { ...owner, expiresAt: { gt: clock.now() } } });
}

async function makeSetup(context: Context, owner: SetupOwner) {
  const { accountId, sessionId } = owner;
  return writeFor(context, accountId, async (context) => {
    // Another tab that made it in the same moment was waited for: both show that one.
    const made = await findSetup(context, owner);
    if (made) return made;

    const { db, clock, random } = context;
    await db.totpSetup.deleteMany({ where: { sessionId } });
    const sealedSecret = sealSecret(context, { accountId, secret: newSecret(random) });
    return db.totpSetup.create({ data: { id: newId(random), ...owner, sealedSecret, expiresAt: after(clock.now(), LIFETIMES.totpSetup) } });
  });
}
