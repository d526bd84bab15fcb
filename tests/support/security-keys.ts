import { beginAssertion } from "~/auth/security-key/begin-assertion";
import { beginEnrolment } from "~/auth/security-key/begin-enrolment";
import { beginPasskey } from "~/auth/security-key/begin-passkey";
import { createChallenge } from "~/auth/security-key/challenge";
import { finishEnrolment } from "~/auth/security-key/finish-enrolment";
import { issueSession } from "~/auth/session/issue-session";
import { readSession } from "~/auth/session/read-session";
import { hashToken } from "~/lib/random";
import { createVerifiedAccount, type TestAccount } from "./accounts.ts";
import { type Bend, SoftAuthenticator } from "./soft-authenticator.ts";
import type { TestContext } from "./test-context.ts";
import { withCookies } from "./with-cookies.ts";

/** An account with a session of its own. */
export type KeyOwner = TestAccount & { sessionToken: string; sessionId: string };

export async function createKeyOwner(context: TestContext): Promise<KeyOwner> {
  const account = await createVerifiedAccount(context);
  const { token } = await issueSession(context, { accountId: account.accountId, methods: ["password"], proved: true });
  const viewer = await readSession(context, token);
  if (!viewer) throw new Error("no session");
  return { ...account, sessionToken: token, sessionId: viewer.session.publicId };
}

type KeyOptions = Omit<ConstructorParameters<typeof SoftAuthenticator>[0], "origin">;

export function softKey(context: TestContext, options: KeyOptions = {}): SoftAuthenticator {
  return new SoftAuthenticator({ origin: context.settings.origin, ...options });
}

type Registration = { key?: SoftAuthenticator; bend?: Bend; label?: string; passkey?: boolean };

/** Registers a key for the owner's session, right or bent. */
export async function registerKey(context: TestContext, owner: KeyOwner, registration: Registration = {}) {
  const { key = softKey(context), bend, label = "", passkey = false } = registration;
  const { options } = await beginEnrolment(context, owner);
  return finishEnrolment(withCookies(context, owner), { ...owner, response: key.register(options, bend), label, passkey });
}

/** The owner, and a key that is registered for them. */
export async function createOwnerWithKey(context: TestContext, options: KeyOptions & { passkey?: boolean } = {}) {
  const owner = await createKeyOwner(context);
  return { owner, key: await addKey(context, owner, options) };
}

/**
 * One account for many tests of a database, with a key that stays: to make an account with its recovery codes takes a second
 * of hashing. Keys that earlier tests added are gone when it is asked for.
 */
export function sharedOwner(get: () => TestContext): () => Promise<KeyOwner & { key: SoftAuthenticator }> {
  let made: Promise<{ owner: KeyOwner; key: SoftAuthenticator }> | undefined;
  return async () => {
    const context = get();
    made ??= createOwnerWithKey(context);
    const { owner, key } = await made;
    await context.db.securityKey.deleteMany({ where: { accountId: owner.accountId, credentialId: { not: key.id } } });
    return { ...owner, key };
  };
}

/** Registers one more key for the owner. */
export async function addKey(context: TestContext, owner: KeyOwner, options: KeyOptions & { passkey?: boolean } = {}) {
  const { passkey = false, ...keyOptions } = options;
  const key = softKey(context, keyOptions);
  const result = await registerKey(context, owner, { key, passkey });
  if (result.kind !== "added") throw new Error(`not added: ${JSON.stringify(result)}`);
  return key;
}

/** The options of a login with a key, for a flow of this id. */
export async function loginOptions(context: TestContext, accountId: string, flowId = "flow") {
  const options = await beginAssertion(context, { accountId, purpose: { ceremony: "login", boundTo: flowId } });
  if (!options) throw new Error("the account has no key");
  return options;
}

/** The options of a passkey sign-in, for a browser of this token, which has begun one before. */
export async function passkeyOptions(context: TestContext, browserToken = "browser") {
  await createChallenge(context, { accountId: null, ceremony: "passkey", boundTo: hashToken(browserToken) });
  const begun = await beginPasskey(context, { browserToken });
  if (begun.kind !== "begun") throw new Error(begun.kind);
  return begun.options;
}
