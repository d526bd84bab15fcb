import { generateAuthenticationOptions } from "@simplewebauthn/server";
import type { Context } from "../../lib/context.ts";
import { fromBase64url } from "../../lib/text/base64url.ts";
import type { ProofPurpose } from "../factor.ts";
import { CEREMONY_TIMEOUT } from "./ceremony.ts";
import { createChallenge } from "./challenge.ts";
import { credentialDescriptors } from "./list-keys.ts";

export type AssertionOptions = Awaited<ReturnType<typeof generateAuthenticationOptions>>;

/**
 * Begins a proof with one of the account's keys, as a second factor or for step-up.
 * @returns the options for the browser; null where the account has no key
 */
export async function beginAssertion(
  context: Context,
  { accountId, purpose }: { accountId: string; purpose: ProofPurpose },
): Promise<AssertionOptions | null> {
  const allowCredentials = await credentialDescriptors(context, accountId);
  if (!allowCredentials.length) return null;

  const challenge = await createChallenge(context, { accountId, ...purpose });
  return generateAuthenticationOptions({
    rpID: context.settings.rpId,
    challenge: fromBase64url(challenge),
    timeout: CEREMONY_TIMEOUT,
    allowCredentials,
    userVerification: "discouraged",
  });
}
