import { generateRegistrationOptions } from "@simplewebauthn/server";
import { readWebauthnUser } from "../../accounts/read-account.ts";
import type { Context } from "../../lib/context.ts";
import { fromBase64url } from "../../lib/text/base64url.ts";
import { CEREMONY_TIMEOUT } from "./ceremony.ts";
import { createChallenge } from "./challenge.ts";
import { credentialDescriptors } from "./list-keys.ts";
import { ALGORITHMS } from "./public-key.ts";

type RegistrationOptions = Awaited<ReturnType<typeof generateRegistrationOptions>>;

export type BegunEnrolment = {
  options: RegistrationOptions;
  /** Takes the place of `options.authenticatorSelection` where a passkey is asked for. */
  passkeySelection: NonNullable<RegistrationOptions["authenticatorSelection"]>;
};

/**
 * Begins the registration of a key. As a second factor it need not verify its user, for the password does that; whether it
 * can be a passkey is left to the key. The account's own keys are excluded.
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
    authenticatorSelection: { residentKey: "preferred", userVerification: "discouraged" },
    supportedAlgorithmIDs: ALGORITHMS,
  });
  return { options, passkeySelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" } };
}
