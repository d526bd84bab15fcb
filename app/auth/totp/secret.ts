import { generateURI } from "otplib";
import type { Context } from "../../lib/context.ts";
import type { Random } from "../../lib/random.ts";
import { type KeyRing, seal, unseal } from "../../lib/seal.ts";

/** RFC 4226, 4, R6 recommends 160 bits, the length of the HMAC-SHA-1 that they key. */
const SECRET_BYTES = 20;
/** RFC 4648, 6. Without padding: 20 bytes need none. */
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export function newSecret(random: Random): Uint8Array {
  return random.bytes(SECRET_BYTES);
}

/** A sealed secret opens for its account only. */
export function sealContext(accountId: string): string {
  return `totp-secret:${accountId}`;
}

export function sealSecret({ keys, random }: Context, { accountId, secret }: { accountId: string; secret: Uint8Array }): string {
  return seal({ keys, random, context: sealContext(accountId), plaintext: secret });
}

/** @throws SealError */
export function openSecret({ keys }: { keys: KeyRing }, { accountId, sealed }: { accountId: string; sealed: string }): Uint8Array {
  return unseal({ keys, context: sealContext(accountId), sealed });
}

/** The secret as apps take it typed. */
export function secretText(secret: Uint8Array): string {
  const bits = [...secret].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => BASE32.charAt(Number.parseInt(five, 2))).join("");
}

/** The secret as a link that an app opens, and as what a QR code holds (the Key URI Format of Google Authenticator). */
export function secretUri({ settings }: Context, { username, secret }: { username: string; secret: Uint8Array }): string {
  const issuer = settings.siteName.replaceAll(":", " "); // a colon parts issuer and user name
  return generateURI({ issuer, label: username, secret: secretText(secret) });
}
