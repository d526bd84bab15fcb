import { ARGON2_PARAMETERS, hashText, verifyText } from "../../lib/secrets/argon2.ts";

const { memoryCost, timeCost, parallelism } = ARGON2_PARAMETERS;

/** The start of every hash that was made with the present parameters. */
const PRESENT = `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`;

/** Passwords are compared in normal form NFKC (NIST SP 800-63B-4, 3.1.1.2). */
function normalized(password: string): string {
  return password.normalize("NFKC");
}

/** Whether two passwords count as the same. */
export function isSamePassword(one: string, other: string): boolean {
  return normalized(one) === normalized(other);
}

/** The argon2id hash in PHC string format, with a random salt. */
export function hashPassword(password: string): Promise<string> {
  return hashText(normalized(password));
}

/** An unknown account's password is compared with this: a salt and a hash of nothing, at the present parameters. No password fits. */
const DECOY = `${PRESENT}${Buffer.alloc(16, "decoy").toString("base64").replace(/=+$/, "")}$${Buffer.alloc(32).toString("base64").replace(/=+$/, "")}`;

/**
 * Whether the password is the hash's. Without a hash the same work is done against a decoy and the answer is no, so that
 * an unknown account costs the same time as a known one.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const matches = await verifyText(normalized(password), stored ?? DECOY);
  return stored !== null && matches;
}

/** Whether the hash was made with other parameters and should be made anew at the next login. */
export function isOutdated(stored: string): boolean {
  return !stored.startsWith(PRESENT);
}
