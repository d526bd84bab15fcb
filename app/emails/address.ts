import { z } from "zod";

/** RFC 5321, 4.5.3.1.3: a path is at most 256 octets with its angle brackets. */
const MAX_LENGTH = 254;
const emailAddress = z.email().max(MAX_LENGTH);

/** Whether this can be an e-mail address: one line, one `@`, a domain with a dot. */
export function isEmailAddress(text: string): boolean {
  return emailAddress.safeParse(text).success;
}

/** Addresses are compared without case: the part before the `@` may tell cases apart, but no mail service does. */
export function addressKey(address: string): string {
  return address.toLowerCase();
}
