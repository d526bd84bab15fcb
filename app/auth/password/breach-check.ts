import { createHash } from "node:crypto";
import type { Context } from "../../lib/context.ts";

/** A range is named by so many hexadecimal digits of a hash: some hundred passwords of a collection share them. */
const PREFIX_DIGITS = 5;

/**
 * Whether the password stands in a collection of breached ones (OWASP ASVS 5.0, 6.2.12). Only the first five digits of its
 * SHA-1 leave the site: whoever runs the collection learns neither the password nor whether it was found. Where no collection
 * is configured, or it does not answer, the answer is no: nobody is kept from a password by somebody else's fault.
 */
export async function isBreached({ askBreaches }: Context, password: string): Promise<boolean> {
  if (!askBreaches) return false;
  const hash = createHash("sha1").update(password.normalize("NFKC")).digest("hex").toUpperCase();
  const range = await askBreaches(hash.slice(0, PREFIX_DIGITS));
  if (range === null) return false;

  const suffix = hash.slice(PREFIX_DIGITS);
  for (const line of range.split("\n")) {
    const [found = "", count = ""] = line.trim().split(":");
    // A count of 0 is padding, which hides how long the range is.
    if (found.toUpperCase() === suffix) return Number(count) > 0;
  }
  return false;
}
