import { generateURI } from "otplib";
import type { Context } from "../../lib/context.ts";
import type { Random } from "../../lib/random.ts";
import { type KeyRing, seal, unseal } from "../../lib/secrets/seal.ts";
import { toBase32 } from "../../lib/text/base32.ts";

/** RFC 4226, 4, R6: 160 bits are recommended. */
const SECRET_BYTES = 20;

export function newSecret(random: Random): Uint8Array {
  return random.bytes(SECRET_BYTES);
}

/** A sealed secret opens for its account only. */
export function sealContext(accountId: string): string {
  return `hotp-secret:${accountId}`;
}

export function sealSecret({ keys, random }: Context, { accountId, secret }: { accountId: string; secret: Uint8Array }): string {
  return seal({ keys, random, context: sealContext(accountId), plaintext: secret });
}

/** @throws SealError */
export function openSecret({ keys }: { keys: KeyRing }, { accountId, sealed }: { accountId: string; sealed: string }): Uint8Array {
  return unseal({ keys, context: sealContext(accountId), sealed });
}

/** The secret as a link that an app opens (the Key URI Format of Google Authenticator). */
export function secretUri({ settings }: Context, { username, secret }: { username: string; secret: Uint8Array }): string {
  const issuer = settings.siteName.replaceAll(":", " "); // a colon parts issuer and user name
  return generateURI({ strategy: "hotp", issuer, label: username, secret: toBase32(secret), counter: 0 });
}
