import { type Algorithm, hashRaw, type Options } from "@node-rs/argon2";

/**
 * argon2id, m=19456 KiB, t=2, p=1: the first choice of the OWASP Password Storage Cheat Sheet. For all that a person types
 * and that must not be read out of a stolen database.
 */
export const ARGON2_PARAMETERS = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const satisfies Options;

/** The hash under a salt that several secrets share, so that one hash finds which of them was typed. */
export async function hashUnderSalt(text: string, salt: Uint8Array): Promise<Uint8Array> {
  return hashRaw(text, { ...ARGON2_PARAMETERS, salt });
}
