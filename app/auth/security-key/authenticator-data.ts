import { createHash } from "node:crypto";
import { parseAuthenticatorData } from "@simplewebauthn/server/helpers";
import type { Context } from "../../lib/context.ts";
import type { KeyRefusal } from "./reasons.ts";

export type AuthenticatorData = ReturnType<typeof parseAuthenticatorData>;

/** Reads authenticator data (WebAuthn Level 3, 6.1), or gives null where it is cut short or has bytes left over. */
export function readAuthenticatorData(bytes: Uint8Array<ArrayBuffer>): AuthenticatorData | null {
  try {
    return parseAuthenticatorData(bytes);
  } catch {
    return null;
  }
}

/**
 * What holds for registrations and assertions alike: made for this relying party, with somebody there, verified where that
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
