import { createAccount, isHeld } from "../accounts/create-account.ts";
import { looksLikeLink } from "../accounts/linked-username.ts";
import { isReserved } from "../accounts/reserved-username.ts";
import { isRetired } from "../accounts/retired-username.ts";
import { isUsername } from "../accounts/username.ts";
import { isEmailAddress } from "../addresses/address.ts";
import { claimAddress, claimCount, mailCount } from "../addresses/claim-address.ts";
import { openEstimates } from "../auth/password/estimate-score.ts";
import { hashPassword } from "../auth/password/password-hash.ts";
import type { PasswordRefusal } from "../auth/password/password-policy.ts";
import { refuseNewPassword } from "../auth/password/refuse-new-password.ts";
import { setPassword } from "../auth/password/set-password.ts";
import type { Context } from "../lib/context.ts";
import { isUniqueViolation, transaction } from "../lib/database/transaction.ts";
import { newId } from "../lib/random.ts";
import { openForms } from "../lib/secrets/argon2.ts";
import { account } from "../lib/subject.ts";
import { report } from "../report/report.ts";
import { networkOf } from "../throttle/network.ts";
import { type Count, guarded, type Throttled } from "../throttle/throttle.ts";

/** Not of a user name's characters; read as a link by mail programs; kept for the site itself; somebody's, or once was. */
type UsernameFault = "malformed" | "linked" | "reserved" | "taken";

export type Registered =
  | { kind: "registered" }
  | { kind: "refused"; username?: UsernameFault; email?: "malformed"; password?: PasswordRefusal }
  | Throttled;

/**
 * Makes an account, signed out, with an unverified primary address. User names are public, so a taken one is said;
 * whether the address is known is not: the same is done, and counted by the client's address, either way. Forms with mistakes
 * have a limit of their own.
 * @throws OverloadedError where too many wait for theirs
 */
export function register(context: Context, form: RegistrationForm): Promise<Registered> {
  return openForms.run(() => checkAndMake(context, form));
}

/** `language` is that of the page on which it was filled in. */
type RegistrationForm = { username: string; email: string; password: string; language?: string };

async function checkAndMake(context: Context, form: RegistrationForm): Promise<Registered> {
  const network = networkOf(context.client.ipAddress);
  const counts: Count[] = [
    { limit: "registration", key: network },
    { limit: "refusedRegistration", key: network },
    claimCount(context, form.email),
  ];
  return guarded(context, counts, async (): Promise<Registered> => {
    const { username, email, password, language } = form;
    const usernameFault = await refuseUsername(context, username);
    const emailFault = isEmailAddress(email) ? undefined : ("malformed" as const);
    const passwordFault =
      (await openEstimates.run(() => refuseNewPassword(context, { password, ownWords: [username, email] }))) ?? undefined;
    if (usernameFault || emailFault || passwordFault)
      return { kind: "refused", username: usernameFault, email: emailFault, password: passwordFault };

    const hash = await hashPassword(password);
    return (await makeAccount(context, { username, email, hash, language }))
      ? { kind: "registered" }
      : { kind: "refused", username: "taken" };
  });
}

/** @returns false where somebody was faster, or the name was retired since it was looked up */
async function makeAccount(
  context: Context,
  { username, email, hash, language }: { username: string; email: string; hash: string; language: string | undefined },
): Promise<boolean> {
  const accountId = newId(context.random);
  try {
    await transaction(context, async (context) => {
      await createAccount(context, { id: accountId, username, language });
      if (await isRetired(context, username)) throw new RetiredError();
      await setPassword(context, { accountId, hash });
      await guarded(context, [mailCount({ accountId, address: email })], async () => {
        await claimAddress(context, { accountId, address: email, isPrimary: true });
        return { kind: "claimed" };
      });
      await report(context, { about: account(accountId), event: "account:registered", detail: { username } });
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
  return (await isHeld(context, username)) || (await isRetired(context, username)) ? "taken" : undefined;
}
