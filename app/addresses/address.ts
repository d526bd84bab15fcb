import { domainToUnicode } from "node:url";
import { asciiAddress, asciiDomain, splitAddress } from "../lib/text/ascii-address.ts";

/** RFC 5321, 4.5.3.1.3: a path is at most 256 octets with its angle brackets. */
const MAX_OCTETS = 254;
/** RFC 5322, 3.2.3: runs of `atext` between dots. Quoted strings, which nobody should have (RFC 5321, 4.1.2), are read in too many ways. */
const DOT_ATOM = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
/** RFC 5321, 4.1.2: letters, digits and hyphens, none of these at an end; RFC 1035, 2.3.4: 63 octets. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/**
 * Whether mail can be sent to this: a local part of RFC 5321 in ASCII, and a domain name of two labels at least, of any
 * script (RFC 5890, UTS 46). See docs/decisions/0021-one-address-one-key.md.
 */
export function isEmailAddress(text: string): boolean {
  const { local, domain } = splitAddress(text);
  const ascii = asciiDomain(domain);
  if (ascii === null || !DOT_ATOM.test(local) || local.length + "@".length + ascii.length > MAX_OCTETS) return false;

  const labels = ascii.split(".");
  // The last one is never of digits only (RFC 3696, 2): that would be a network address.
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && /[a-z]/i.test(labels.at(-1) ?? "");
}

/**
 * Addresses are compared without case, and by their domain in ASCII: as typed and as punycode it is one. The part before the
 * `@` may tell cases apart, but no mail service does. Any text has a key, the beginning of an address that is looked for too.
 */
export function addressKey(address: string): string {
  return asciiAddress(address).toLowerCase();
}

/** An address as it is kept and shown: as it was typed, but a domain outside ASCII in the one form that UTS 46 gives it. */
export function shownAddress(address: string): string {
  const ascii = asciiAddress(address);
  if (ascii === address) return address;
  const { local, domain } = splitAddress(ascii);
  return `${local}@${domainToUnicode(domain)}`;
}
