import { addAddress } from "~/addresses/add-address";
import { verifyEmail } from "~/addresses/verification";
import { beginLogin } from "~/auth/login/begin-login";
import type { SignedIn } from "~/auth/login/complete-login";
import { requestReset } from "~/auth/new-password/request-reset";
import { resetPassword } from "~/auth/new-password/reset-password";
import { SECOND } from "~/lib/clock";
import type { Mail, MailKind } from "~/mail/kinds";
import { mailedToken, type TestAccount } from "./accounts.ts";
import { finishLogin } from "./login.ts";
import { newName } from "./people.ts";
import type { KeyOwner } from "./security-keys.ts";
import type { TestContext } from "./test-context.ts";
import { codeOf, STEP } from "./totp.ts";

/** Somebody who is signed in to an account from a browser that it had not known, and the mails that went out with it. */
export type Newcomer = KeyOwner & { mails: Mail[] };

type Credentials = TestAccount & { secret?: string };

/** Logs in from a new browser, with a code of the account's app where it asks for one. The clock goes on a little before and after. */
export async function logInAnew(context: TestContext, account: Credentials): Promise<Newcomer> {
  context.clock.advance(STEP);
  await context.sentMail();
  const { session } = await complete(context, account);
  context.clock.advance(SECOND);
  return { ...account, sessionToken: session.token, sessionId: session.publicId, mails: await context.sentMail() };
}

async function complete(context: TestContext, account: Credentials): Promise<SignedIn> {
  const begun = await beginLogin(context, { login: account.username, password: account.password, next: null });
  if (begun.kind === "signed-in") return begun;
  if (begun.kind !== "second-factor" || !account.secret) throw new Error(`no login: ${begun.kind}`);
  const response = codeOf(context, account.secret);
  const proof = { kind: "totp" as const, response, remember: false };
  const finished = await finishLogin(context, { flowToken: begun.flow.token, ...proof });
  if (finished.kind !== "signed-in") throw new Error(`no login: ${JSON.stringify(finished)}`);
  return finished;
}

/** How far a login with this password gets from a new browser. */
export async function tryPassword(context: TestContext, { username, password }: { username: string; password: string }): Promise<string> {
  return (await beginLogin(context, { login: username, password, next: null })).kind;
}

/** The token of the link in the last mail of this kind to this address. */
export function linkOf(mails: Mail[], kind: MailKind, address: string): string {
  const mail = mails.findLast((mail) => mail.kind === kind && mail.to === address);
  if (!mail?.params.token) throw new Error(`no link in a ${kind} to ${address}`);
  return String(mail.params.token);
}

/** Adds an address and verifies it. */
export async function addVerified(context: TestContext, accountId: string): Promise<string> {
  const address = `${newName()}@example.net`;
  await addAddress(context, { accountId, address });
  await verifyEmail(context, { token: await mailedToken(context, address, "verify-email") });
  return address;
}

/** Resets the password by a mail to this address. @returns the account with its new password */
export async function resetByMail<A extends TestAccount>(context: TestContext, account: A, address = account.address): Promise<A> {
  await requestReset(context, { address });
  const password = `harbour violin ${newName()} clouds`;
  const token = await mailedToken(context, address, "reset-password");
  const result = await resetPassword(context, { token, password });
  if (result.kind !== "reset") throw new Error(result.kind);
  return { ...account, password };
}
