import { generateRegistrationOptions } from "@simplewebauthn/server";
import { readWebauthnUser } from "../../accounts/read-account.ts";
import type { Context } from "../../lib/context.ts";
import { fromBase64url } from "../../lib/text/base64url.ts";
import { CEREMONY_TIMEOUT } from "./ceremony.ts";
import { createChallenge } from "./challenge.ts";
import { credentialDescriptors } from "./list-keys.ts";
import { ALGORITHMS } from "./public-key.ts";

type RegistrationOptions = Awaited<ReturnType<typeof generateRegistrationOptions>>;

/** What the browser is asked for: either is good for the one challenge that both have. */
export type BegunEnrolment = {
  /** A key that completes a login after the password. */
  options: RegistrationOptions;
  /** A passkey, which logs in alone. */
  passkeyOptions: RegistrationOptions;
};

/**
 * A second step need not verify its user, for the password does that, nor take up one of the few places that a key has for passkeys.
 * It is held apart from the device: browsers offer a passkey of their own otherwise.
 */
const SECURITY_KEY = { residentKey: "discouraged", userVerification: "discouraged", authenticatorAttachment: "cross-platform" } as const;

const PASSKEY = { residentKey: "required", requireResidentKey: true, userVerification: "required" } as const;

/**
 * Begins the registration of a key or passkey (WebAuthn Level 3, 5.4.4 for what is asked of it). The account's own keys are excluded.
 * @param sessionId the session whose registration it is: no other's can be finished with it
 */
export async function beginEnrolment(
  context: Context,
  { accountId, sessionId }: { accountId: string; sessionId: string },
): Promise<BegunEnrolment> {
  const { settings } = context;
  const { username, userHandle } = await readWebauthnUser(context, accountId);
  const challenge = await createChallenge(context, { accountId, ceremony: "registration", boundTo: sessionId });
  const options = await generateRegistrationOptions({
    rpName: settings.siteName,
    rpID: settings.rpId,
    userName: username,
    userDisplayName: username,
    userID: fromBase64url(userHandle),
    challenge: fromBase64url(challenge),
    timeout: CEREMONY_TIMEOUT,
    attestationType: "none",
    excludeCredentials: await credentialDescriptors(context, accountId),
    authenticatorSelection: SECURITY_KEY,
    supportedAlgorithmIDs: ALGORITHMS,
  });
  // `hints` says the same to browsers that go by it (5.8.7).
  return { options: { ...options, hints: ["security-key"] }, passkeyOptions: { ...options, authenticatorSelection: PASSKEY } };
}
