import { createCipheriv, createDecipheriv } from "node:crypto";
import type { Random } from "../random.ts";

/** The keys that seal secrets at rest, by id: the first seals, all open. Each is 32 bytes. */
export type KeyRing = Pick<ReadonlyMap<string, Uint8Array>, "get" | "keys" | typeof Symbol.iterator>;

/** A sealed value cannot be opened: another key, another context, or changed bytes. */
export class SealError extends Error {}

const IV_BYTES = 12; // NIST SP 800-38D, 8.2.2
const TAG_BYTES = 16;

/**
 * Encrypts with AES-256-GCM under the ring's first key.
 * @param context what the value belongs to (account and purpose); opening asks for the same, so a sealed value that is
 *   moved to another row does not open.
 * @returns `keyId.base64url(iv ‖ ciphertext ‖ tag)`
 */
export function seal({
  keys,
  random,
  context,
  plaintext,
}: {
  keys: KeyRing;
  random: Random;
  context: string;
  plaintext: Uint8Array | string;
}): string {
  const [first] = keys;
  if (!first) throw new SealError("the key ring is empty");
  const [id, key] = first;

  const iv = random.bytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  cipher.setAAD(Buffer.from(`${id}\n${context}`));
  const body = Buffer.concat([iv, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
  return `${id}.${body.toString("base64url")}`;
}

/** The id of the key that a value was sealed under. */
export function keyIdOf(sealed: string): string {
  return sealed.slice(0, Math.max(0, sealed.lastIndexOf(".")));
}

/** Opens what `seal` made. @throws SealError */
export function unseal({ keys, context, sealed }: { keys: KeyRing; context: string; sealed: string }): Buffer {
  const id = keyIdOf(sealed);
  const key = keys.get(id);
  if (!key) throw new SealError(`no key "${id}" in the ring`);

  const body = Buffer.from(sealed.slice(id.length + 1), "base64url");
  if (body.length < IV_BYTES + TAG_BYTES) throw new SealError("too short to be sealed");
  const decipher = createDecipheriv("aes-256-gcm", key, body.subarray(0, IV_BYTES));
  decipher.setAAD(Buffer.from(`${id}\n${context}`));
  decipher.setAuthTag(body.subarray(body.length - TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(body.subarray(IV_BYTES, body.length - TAG_BYTES)), decipher.final()]);
  } catch {
    throw new SealError("the sealed value was changed or belongs elsewhere");
  }
}
