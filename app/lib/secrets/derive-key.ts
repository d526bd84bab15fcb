import { hkdfSync } from "node:crypto";

const KEY_BYTES = 32;

/** A key for one purpose, from a key of the ring (HKDF with SHA-256, RFC 5869): it does not give the other one away. */
export function deriveKey(key: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", key, "", purpose, KEY_BYTES));
}
