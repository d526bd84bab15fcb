import { type Algorithm, hash, type Options, verify } from "@node-rs/argon2";

/** argon2id, m=19456 KiB, t=2, p=1: the first choice of the OWASP Password Storage Cheat Sheet. */
const PARAMETERS = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const satisfies Options;

/** The start of every hash that was made with the present parameters. */
const PRESENT = `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`;

/** Passwords are compared in normal form NFKC (NIST SP 800-63B-4, 3.1.1.2). */
function normalized(password: string): string {
  return password.normalize("NFKC");
}

/** The argon2id hash in PHC string format, with a random salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalized(password), PARAMETERS);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the hash's. Without a hash the same work is done against a decoy and the answer is no, so that
 * an unknown account costs the same time as a known one.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hashPassword("no account has this password");
  const matches = await verify(stored ?? (await decoy), normalized(password));
  return stored !== null && matches;
}

/** Whether the hash was made with other parameters and should be made anew at the next login. */
export function isOutdated(stored: string): boolean {
  return !stored.startsWith(PRESENT);
}
