import { generateSync } from "otplib";
import { issueSession } from "~/auth/session/issue-session";
import { beginEnrolment } from "~/auth/totp/begin-enrolment";
import { finishEnrolment } from "~/auth/totp/finish-enrolment";
import { SECOND } from "~/lib/clock";
import { createVerifiedAccount, type TestAccount } from "./accounts.ts";
import type { TestContext } from "./test-context.ts";
import { withCookies } from "./with-cookies.ts";

export const STEP = 30 * SECOND;

export type Owner = TestAccount & { sessionId: string; sessionToken: string };

/** A verified account that is logged in with its password. */
export async function createOwner(context: TestContext): Promise<Owner> {
  const account = await createVerifiedAccount(context);
  const { token, publicId } = await issueSession(context, { accountId: account.accountId, methods: ["password"], proved: true });
  return { ...account, sessionId: publicId, sessionToken: token };
}

/** Sets up an app for the account. The code of the present step is spent by it. @returns the secret */
export async function setUpApp(context: TestContext, owner: Owner, label = "Phone"): Promise<string> {
  const secret = await shownSecret(context, owner);
  const result = await finishEnrolment(withCookies(context, owner), { ...owner, label, code: codeOf(context, secret) });
  if (result.kind !== "enrolled") throw new Error(`not set up: ${JSON.stringify(result)}`);
  return secret;
}

/** An account with an app; the step that its set-up spent has passed. */
export async function createOwnerWithApp(context: TestContext): Promise<Owner & { secret: string }> {
  const owner = await createOwner(context);
  const secret = await setUpApp(context, owner);
  context.clock.advance(2 * STEP);
  return { ...owner, secret };
}

/** The secret that the set-up page shows. */
export async function shownSecret(context: TestContext, owner: Owner): Promise<string> {
  const setup = await beginEnrolment(context, owner);
  if (!setup) throw new Error("no set-up: there are too many apps");
  return setup.secret;
}

/** The code that an app shows now by the test's clock, or `steps` of 30 seconds later. */
export function codeOf({ clock }: TestContext, secret: string, steps = 0): string {
  return generateSync({ secret, epoch: Math.floor(clock.now().getTime() / SECOND) + 30 * steps });
}
