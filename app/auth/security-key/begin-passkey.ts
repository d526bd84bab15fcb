import { generateAuthenticationOptions } from "@simplewebauthn/server";
import type { Context } from "../../lib/context.ts";
import { hashToken, newToken } from "../../lib/random.ts";
import { fromBase64url } from "../../lib/text/base64url.ts";
import { networkOf } from "../../throttle/network.ts";
import { guarded, type Throttled } from "../../throttle/throttle.ts";
import type { AssertionOptions } from "./begin-assertion.ts";
import { CEREMONY_TIMEOUT } from "./ceremony.ts";
import { createChallenge, hasOpenChallenge } from "./challenge.ts";

export type BegunPasskey = { kind: "begun"; options: AssertionOptions; browserToken: string } | Throttled;

/**
 * Begins a sign-in with a passkey: nobody has said yet who they are, so the browser offers what passkeys it has for this
 * site, and whoever uses one must be verified by it.
 * @param browserToken what the browser got for an earlier one, which it keeps while one of those is still open; its challenges
 *   are good for it only, so that nobody can be signed in to an account that is not theirs by an answer that was made elsewhere
 */
export function beginPasskey(context: Context, { browserToken }: { browserToken: string | null }): Promise<BegunPasskey> {
  const counts = [{ limit: "passkeyOptions" as const, key: networkOf(context.client.ipAddress) }];
  return guarded(context, counts, () => makeOptions(context, browserToken));
}

async function makeOptions(context: Context, browserToken: string | null): Promise<BegunPasskey> {
  // One that has nothing open may have been put there by somebody else.
  const isOwn = browserToken !== null && (await hasOpenChallenge(context, { ceremony: "passkey", boundTo: hashToken(browserToken) }));
  const token = isOwn ? browserToken : newToken(context.random);
  const challenge = await createChallenge(context, { accountId: null, ceremony: "passkey", boundTo: hashToken(token) });
  const options = await generateAuthenticationOptions({
    rpID: context.settings.rpId,
    challenge: fromBase64url(challenge),
    timeout: CEREMONY_TIMEOUT,
    userVerification: "required",
  });
  return { kind: "begun", options, browserToken: token };
}
