import { after, HOUR } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { newId } from "../../lib/random.ts";
import { writeFor } from "../../lib/write-for.ts";
import { newSecret, openSecret, sealSecret, secretText, secretUri } from "./secret.ts";

/** What the set-up page shows: the secret in base32 and as an `otpauth://` link. */
export type TotpSetup = { id: string; secret: string; uri: string };

/** More apps than anybody carries; a bound on the work of a login. */
export const MAX_APPS = 10;
/** A secret that nobody confirmed is dropped after this time. */
const ENROLMENT_TTL = HOUR;

/**
 * The secret to set up an app with. An account has one at a time, and it stays the same until it is confirmed or too old:
 * a second tab, the back button and a restart show what was scanned already.
 * @returns null where the account has as many apps as it can have
 */
export async function beginEnrolment(
  context: Context,
  { accountId, username }: { accountId: string; username: string },
): Promise<TotpSetup | null> {
  if ((await countApps(context, accountId)) >= MAX_APPS) return null;

  const { id, sealedSecret } = (await findEnrolment(context, accountId)) ?? (await makeEnrolment(context, accountId));
  const secret = openSecret(context, { accountId, sealed: sealedSecret });
  return { id, secret: secretText(secret), uri: secretUri(context, { username, secret }) };
}

export async function countApps({ db }: Context, accountId: string): Promise<number> {
  return db.totpCredential.count({ where: { accountId } });
}

/** The account's unconfirmed secret, or null. */
export async function findEnrolment({ db, clock }: Context, accountId: string) {
  return db.totpEnrolment.findFirst({ where: { accountId, expiresAt: { gt: clock.now() } } });
}

async function makeEnrolment(context: Context, accountId: string) {
  return writeFor(context, accountId, async (context) => {
    // Another tab that made it in the same moment was waited for: both show that one.
    const made = await findEnrolment(context, accountId);
    if (made) return made;

    const { db, clock, random } = context;
    await db.totpEnrolment.deleteMany({ where: { accountId } });
    const sealedSecret = sealSecret(context, { accountId, secret: newSecret(random) });
    return db.totpEnrolment.create({
      data: { id: newId(random), accountId, sealedSecret, expiresAt: after(clock.now(), ENROLMENT_TTL) },
    });
  });
}
