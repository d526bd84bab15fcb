import type { Random } from "../../lib/random.ts";
import { hashUnderSalt } from "../../lib/secrets/argon2.ts";
import { toBase64url } from "../../lib/text/base64url.ts";
import { compactCode } from "../../lib/text/typed-code.ts";

/** Crockford's base 32: no I, L, O, U, so that nothing looks like something else. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 60 bits. NIST SP 800-63B-4, 3.1.2.2 asks for 20, and for a salted, slow hash of what has fewer than 112. */
const LENGTH = 12;
const GROUP = /.{4}(?=.)/g;

/** A code as it is shown: three groups of four. */
export function newCode(random: Random): string {
  const symbols = [...random.bytes(LENGTH)].map((byte) => ALPHABET.charAt(byte & 31)).join("");
  return symbols.replace(GROUP, "$&-");
}

/** A whole code with what a list puts around it: its number, a full stop, brackets, a bullet. */
const IN_A_LIST = /^[^0-9A-Z]*[0-9]{0,2}[^0-9A-Z]*([0-9A-Z]{12})[^0-9A-Z]*$/;

/**
 * A code as it was typed, in the form that is hashed: case, spaces, hyphens, look-alikes and the number that it has in its
 * list make no difference.
 */
export function normalizeCode(typed: string): string {
  return compactCode(typed).toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1").replace(IN_A_LIST, "$1");
}

/** argon2id of the code under its set's salt, base64url. */
export async function hashCode(typed: string, salt: Uint8Array): Promise<string> {
  return toBase64url(await hashUnderSalt(normalizeCode(typed), salt));
}
