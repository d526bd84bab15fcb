import { openForms } from "../auth/argon2.ts";
import { hashPassword } from "../auth/password/password-hash.ts";
import type { PasswordRefusal } from "../auth/password/password-policy.ts";
import { refuseNewPassword } from "../auth/password/refuse-new-password.ts";
import { setPassword } from "../auth/password/set-password.ts";
import { isEmailAddress } from "../emails/address.ts";
import { claimAddress } from "../emails/claim-address.ts";
import { report } from "../emails/report.ts";
import { toBase64url } from "../lib/base64url.ts";
import type { Context } from "../lib/context.ts";
import { isUniqueViolation, transaction } from "../lib/database/transaction.ts";
import { newId } from "../lib/random.ts";
import { networkOf } from "../throttle/network.ts";
import { attempt, type Count, giveBack, type Throttled, take } from "../throttle/throttle.ts";
import { looksLikeLink } from "./linked-username.ts";
import { isReserved } from "./reserved-username.ts";
import { isRetired } from "./retired-username.ts";
import { isUsername, usernameKey } from "./username.ts";

/** Not of a user name's characters; read as a link by mail programs; kept for the site itself; somebody's, or once was. */
type UsernameFault = "malformed" | "linked" | "reserved" | "taken";

export type Registered =
  | { kind: "registered" }
  | { kind: "refused"; username?: UsernameFault; email?: "malformed"; password?: PasswordRefusal }
  | Throttled;

/** WebAuthn Level 3, 14.6.1: a user handle is 64 random bytes and says nothing about its user. */
const USER_HANDLE_BYTES = 64;

/**
 * Makes an account, signed out, with an unverified primary address. User names are public, so a taken one is said;
 * whether the address is known is not: the same is done, and counted by the client's address, either way. A form with
 * mistakes does not count.
 * @throws OverloadedError where too many wait for theirs
 */
export function register(context: Context, form: RegistrationForm): Promise<Registered> {
  return openForms.run(() => checkAndMake(context, form));
}

type RegistrationForm = { username: string; email: string; password: string };

async function checkAndMake(context: Context, form: RegistrationForm): Promise<Registered> {
  const { username, email, password } = form;
  const usernameFault = await refuseUsername(context, username);
  const emailFault = isEmailAddress(email) ? undefined : ("malformed" as const);
  const passwordFault = (await refuseNewPassword(context, { password, ownWords: [username, email] })) ?? undefined;
  if (usernameFault || emailFault || passwordFault)
    return { kind: "refused", username: usernameFault, email: emailFault, password: passwordFault };

  const counts: Count[] = [{ limit: "registration", key: networkOf(context.client.ipAddress) }];
  const throttled = await take(context, counts);
  if (throttled) return throttled;

  const hash = await attempt(context, counts, () => hashPassword(password));
  if (await makeAccount(context, { username, email, hash })) return { kind: "registered" };
  await giveBack(context, counts);
  return { kind: "refused", username: "taken" };
}

/** @returns false where somebody was faster, or the name was retired since it was looked up */
async function makeAccount(
  context: Context,
  { username, email, hash }: { username: string; email: string; hash: string },
): Promise<boolean> {
  const { random, clock } = context;
  const accountId = newId(random);
  try {
    await transaction(context, async (context) => {
      const userHandle = toBase64url(random.bytes(USER_HANDLE_BYTES));
      await context.db.account.create({
        data: { id: accountId, username, usernameKey: usernameKey(username), userHandle, createdAt: clock.now() },
      });
      if (await isRetired(context, username)) throw new RetiredError();
      await setPassword(context, { accountId, hash });
      await claimAddress(context, { accountId, address: email, isPrimary: true });
      await report(context, { accountId, event: "account:registered", detail: { username } });
    });
  } catch (error) {
    if (isUniqueViolation(error) || error instanceof RetiredError) return false;
    throw error;
  }
  return true;
}

class RetiredError extends Error {}

async function refuseUsername(context: Context, username: string): Promise<UsernameFault | undefined> {
  if (!isUsername(username)) return "malformed";
  if (looksLikeLink(username)) return "linked";
  if (isReserved(username, context.settings)) return "reserved";
  const holder = await context.db.account.findUnique({ where: { usernameKey: usernameKey(username) } });
  return holder || (await isRetired(context, username)) ? "taken" : undefined;
}
