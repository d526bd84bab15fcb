import { createHash } from "node:crypto";
import { parseAuthenticatorData } from "@simplewebauthn/server/helpers";
import type { Context } from "../../lib/context.ts";
import type { KeyRefusal } from "./reasons.ts";

export type AuthenticatorData = ReturnType<typeof parseAuthenticatorData>;

/** The part before a credential's id: the RP id's hash, flags, counter, AAGUID and the id's length (WebAuthn Level 3, 6.1 and 6.5.1). */
const BYTES_BEFORE_ID = 32 + 1 + 4 + 16 + 2;

/**
 * Reads authenticator data (WebAuthn Level 3, 6.1), or gives null where it is cut short, has bytes left over, or a public
 * key that is not in CBOR's canonical form (6.5.1).
 */
export function readAuthenticatorData(bytes: Uint8Array<ArrayBuffer>): AuthenticatorData | null {
  try {
    const data = parseAuthenticatorData(bytes);
    return hasKeyAsSent(bytes, data) ? data : null;
  } catch {
    return null;
  }
}

/** SimpleWebAuthn writes the key anew, and what it writes of text that is not ASCII cannot be read again. */
function hasKeyAsSent(bytes: Uint8Array, { credentialID, credentialPublicKey }: AuthenticatorData): boolean {
  if (!credentialID || !credentialPublicKey) return true;
  const start = BYTES_BEFORE_ID + credentialID.length;
  return Buffer.from(credentialPublicKey).equals(bytes.subarray(start, start + credentialPublicKey.length));
}

/**
 * Checks what registrations and assertions have in common: made for this relying party, with somebody there, verified where that
 * is required, and backup flags that do not contradict each other (WebAuthn Level 3, 7.1 steps 14 to 17 and 7.2 steps 15
 * to 18).
 */
export function checkAuthenticatorData(
  { settings }: Context,
  { rpIdHash, flags }: AuthenticatorData,
  { requireUserVerification }: { requireUserVerification: boolean },
): KeyRefusal | null {
  if (!createHash("sha256").update(settings.rpId).digest().equals(rpIdHash)) return "rp-id";
  if (!flags.up) return "user-presence";
  if (requireUserVerification && !flags.uv) return "user-verification";
  if (flags.bs && !flags.be) return "backup-flags";
  return null;
}
