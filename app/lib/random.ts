import { createHash, randomBytes } from "node:crypto";
import { toBase64url } from "./text/base64url.ts";

/** Where the domain takes randomness from. */
export type Random = { bytes(length: number): Uint8Array };

export const systemRandom: Random = { bytes: (length) => randomBytes(length) };

/** 128 random bits name a row. */
export function newId(random: Random): string {
  return toBase64url(random.bytes(16));
}

/** 256 random bits for a cookie (OWASP ASVS 5.0, 7.2.3 asks for at least 128). */
export function newToken(random: Random): string {
  return toBase64url(random.bytes(32));
}

/** 128 bits for a link in a mail: a line of a mail that is longer than 76 characters is broken by its encoding. */
export const LINK_TOKEN_BYTES = 16;

export function newLinkToken(random: Random): string {
  return toBase64url(random.bytes(LINK_TOKEN_BYTES));
}

/** The form in which a token stands in the database. A token of so many random bits needs no salt and no slow hash. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
