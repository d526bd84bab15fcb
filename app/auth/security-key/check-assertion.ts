import { verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { Context } from "../../lib/context.ts";
import { fromBase64url } from "../../lib/text/base64url.ts";
import { checkAuthenticatorData, readAuthenticatorData } from "./authenticator-data.ts";
import { type ChallengePurpose, consumeChallenge } from "./challenge.ts";
import { checkClientData, readClientData } from "./client-data.ts";
import { type AssertionResponse, readAssertion } from "./read-response.ts";
import { type KeyRefused, refused } from "./reasons.ts";
import { recordUse } from "./record-use.ts";

export type CheckedAssertion =
  | { kind: "checked"; accountId: string; key: { id: string; label: string }; counterWentBack: boolean }
  /** `accountId` is whose key it claims to be, where that is somebody's. */
  | (KeyRefused & { accountId?: string; credentialId?: string });

/**
 * Checks the response of an assertion by the steps of WebAuthn Level 3, 7.2, spends its challenge, and records the use of
 * the key. Each refusal has its own reason; SimpleWebAuthn has the last word on the signature.
 * @param accountId whose key it must be; null where the key itself says who signs in, which takes a passkey
 */
export async function checkAssertion(
  context: Context,
  { response, purpose, accountId }: { response: string; purpose: ChallengePurpose; accountId: string | null },
): Promise<CheckedAssertion> {
  const assertion = readAssertion(response);
  if (!assertion) return refused("malformed");
  const clientData = readClientData(assertion.response.clientDataJSON);
  if (!clientData) return refused("client-data");

  // Spent before anything is verified, so that a response that fails spends it too.
  const { challenge } = clientData;
  const fault = (await consumeChallenge(context, { challenge, ...purpose })) ?? checkClientData(context, clientData, "webauthn.get");
  if (fault) return refused(fault);

  const credentialId = assertion.id;
  const key = await context.db.securityKey.findUnique({ where: { credentialId }, include: { account: true } });
  if (!key) return { ...refused("unknown-key"), credentialId };
  const refusedFor = (reason: Parameters<typeof refused>[0]) => ({ ...refused(reason), accountId: key.accountId });
  if (accountId !== null && key.accountId !== accountId) return refused("other-account");
  if (key.disownedAt) return refusedFor("disowned");

  const { userHandle } = assertion.response;
  if (userHandle && userHandle !== key.account.userHandle) return refusedFor("user-handle");
  if (accountId === null && !userHandle) return refusedFor("user-handle-missing");

  const data = readAuthenticatorData(fromBase64url(assertion.response.authenticatorData));
  // Only a registration carries a credential's data (WebAuthn Level 3, 6.1).
  if (!data || data.flags.at) return refusedFor("authenticator-data");
  const dataFault = checkAuthenticatorData(context, data, { requireUserVerification: accountId === null });
  if (dataFault) return refusedFor(dataFault);
  if (data.flags.be !== key.backupEligible) return refusedFor("backup-eligibility");

  if (!(await verify(context, assertion, challenge, key))) return refusedFor("signature");
  // Otherwise whoever finds a key without a PIN could give it one and be let in by that alone (7.2 step 24).
  if (accountId === null && !key.userVerified) return refusedFor("never-verified");

  const use = await recordUse(context, { id: key.id, data, signsInAlone: accountId === null });
  if (use === "gone") return { ...refused("unknown-key"), credentialId };
  return {
    kind: "checked",
    accountId: key.accountId,
    key: { id: key.id, label: key.label },
    counterWentBack: use === "counter-went-back",
  };
}

async function verify(
  { settings }: Context,
  response: AssertionResponse,
  expectedChallenge: string,
  key: { credentialId: string; publicKey: Uint8Array<ArrayBuffer> },
): Promise<boolean> {
  try {
    const { verified } = await verifyAuthenticationResponse({
      response: response as Parameters<typeof verifyAuthenticationResponse>[0]["response"],
      expectedChallenge,
      expectedOrigin: settings.origin,
      expectedRPID: settings.rpId,
      // A counter that goes back is a signal and no refusal (7.2 step 22), so it is not the library's to judge.
      credential: { id: key.credentialId, publicKey: key.publicKey, counter: 0 },
      requireUserVerification: false, // checked before, where it is required
    });
    return verified;
  } catch {
    return false;
  }
}
