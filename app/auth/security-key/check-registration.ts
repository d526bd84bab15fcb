import { verifyRegistrationResponse } from "@simplewebauthn/server";
import { convertAAGUIDToString, decodeAttestationObject } from "@simplewebauthn/server/helpers";
import type { Context } from "../../lib/context.ts";
import { fromBase64url, toBase64url } from "../../lib/text/base64url.ts";
import { type AuthenticatorData, checkAuthenticatorData, readAuthenticatorData } from "./authenticator-data.ts";
import { type ChallengePurpose, consumeChallenge } from "./challenge.ts";
import { checkClientData, readClientData } from "./client-data.ts";
import { ALGORITHMS, algorithmOf, isUsablePublicKey } from "./public-key.ts";
import { type RegistrationResponse, readRegistration } from "./read-response.ts";
import { type KeyRefused, refused } from "./reasons.ts";

/** A credential that a registration proved, as it is stored. */
export type NewCredential = {
  credentialId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: bigint;
  transports: string[];
  aaguid: string;
  backupEligible: boolean;
  backedUp: boolean;
  discoverable: boolean;
  userVerified: boolean;
};

/** WebAuthn Level 3, 7.1 step 25. */
const MAX_CREDENTIAL_ID_BYTES = 1023;

/**
 * Checks the response of a registration by the steps of WebAuthn Level 3, 7.1, and spends its challenge. Each refusal has
 * its own reason; SimpleWebAuthn has the last word on what is left.
 * @param passkey whether the credential must be able to sign in alone: discoverable, and its user verified
 */
export async function checkRegistration(
  context: Context,
  { response, purpose, passkey }: { response: string; purpose: ChallengePurpose; passkey: boolean },
): Promise<{ kind: "checked"; credential: NewCredential } | KeyRefused> {
  const registration = readRegistration(response);
  if (!registration) return refused("malformed");
  const clientData = readClientData(registration.response.clientDataJSON);
  if (!clientData) return refused("client-data");

  // Spent before anything is verified, so that a response that fails spends it too.
  const { challenge } = clientData;
  const fault = (await consumeChallenge(context, { challenge, ...purpose })) ?? checkClientData(context, clientData, "webauthn.create");
  if (fault) return refused(fault);

  const attestation = readAttestation(registration.response.attestationObject);
  if (!attestation) return refused("attestation-object");
  const data = readAuthenticatorData(attestation.authData);
  if (!data) return refused("authenticator-data");
  const dataFault = checkAuthenticatorData(context, data, { requireUserVerification: passkey });
  if (dataFault) return refused(dataFault);

  const { credentialID, credentialPublicKey, aaguid } = data;
  if (!credentialID || !credentialPublicKey || !aaguid) return refused("authenticator-data");
  if (!isUsablePublicKey(credentialPublicKey)) return refused("algorithm");
  if (!isExpectedAttestation(attestation, credentialPublicKey)) return refused("attestation");
  if (credentialID.length > MAX_CREDENTIAL_ID_BYTES) return refused("credential-id-length");
  if (credentialID.length === 0 || toBase64url(credentialID) !== registration.id) return refused("credential-id");

  const discoverable = registration.clientExtensionResults.credProps?.rk;
  if (passkey && discoverable === false) return refused("not-discoverable");
  if (!(await verify(context, registration, challenge))) return refused("attestation");

  return { kind: "checked", credential: newCredential(registration, data, { credentialPublicKey, aaguid, passkey }) };
}

type Attestation = { fmt: unknown; attStmt: Map<unknown, unknown>; authData: Uint8Array<ArrayBuffer> };

function readAttestation(attestationObject: string): Attestation | null {
  let decoded: unknown;
  try {
    decoded = decodeAttestationObject(fromBase64url(attestationObject));
  } catch {
    return null;
  }
  if (!(decoded instanceof Map)) return null;
  const [fmt, attStmt, authData] = ["fmt", "attStmt", "authData"].map((name) => decoded.get(name));
  return attStmt instanceof Map && authData instanceof Uint8Array ? { fmt, attStmt, authData: new Uint8Array(authData) } : null;
}

/**
 * Attestation is not asked for, so a browser sends none, or the credential's own signature. Statements with certificates
 * are refused rather than checked: nobody here would trust them, and checking them makes this server fetch whatever
 * revocation lists they name.
 */
function isExpectedAttestation({ fmt, attStmt }: Attestation, publicKey: Uint8Array<ArrayBuffer>): boolean {
  if (fmt === "none") return attStmt.size === 0;
  // WebAuthn Level 3, 8.2: the statement's algorithm is the key's.
  return fmt === "packed" && !attStmt.has("x5c") && attStmt.get("alg") === algorithmOf(publicKey);
}

async function verify({ settings }: Context, response: RegistrationResponse, expectedChallenge: string): Promise<boolean> {
  try {
    const { verified } = await verifyRegistrationResponse({
      response: response as Parameters<typeof verifyRegistrationResponse>[0]["response"],
      expectedChallenge,
      expectedOrigin: settings.origin,
      expectedRPID: settings.rpId,
      requireUserVerification: false, // checked before, where it is required
      supportedAlgorithmIDs: ALGORITHMS,
    });
    return verified;
  } catch {
    return false;
  }
}

function newCredential(
  { id, response, clientExtensionResults }: RegistrationResponse,
  { flags, counter }: AuthenticatorData,
  {
    credentialPublicKey,
    aaguid,
    passkey,
  }: { credentialPublicKey: Uint8Array<ArrayBuffer>; aaguid: Uint8Array<ArrayBuffer>; passkey: boolean },
): NewCredential {
  return {
    credentialId: id,
    publicKey: credentialPublicKey,
    counter: BigInt(counter),
    transports: response.transports,
    aaguid: convertAAGUIDToString(aaguid),
    backupEligible: flags.be,
    backedUp: flags.bs,
    // Browsers need not say it; where it was required, there is none that is not (5.4.4).
    discoverable: clientExtensionResults.credProps?.rk ?? passkey,
    userVerified: flags.uv,
  };
}
