/** ASCII in a domain that a URL would read as the end of it, or as an escape, is none of the domain's. */
const FOREIGN = /[^a-z0-9.\-\u0080-\u{10ffff}]/iu;

/** A domain name in ASCII, its labels outside of it in punycode (UTS 46, non-transitional, as browsers have it), or null where it can be none. */
export function asciiDomain(domain: string): string | null {
  const url = `http://${domain}`;
  return FOREIGN.test(domain) || !URL.canParse(url) ? null : new URL(url).hostname;
}

/** An e-mail address with its domain in ASCII: every mail server takes it so. Any other text comes back as it is. */
export function asciiAddress(address: string): string {
  if (!address.includes("@")) return address;
  const { local, domain } = splitAddress(address);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is what is asked for
  if (/^[\x00-\x7f]*$/.test(domain)) return address;
  const ascii = asciiDomain(domain);
  return ascii === null ? address : `${local}@${ascii}`;
}

/** The parts before and behind the last `@`. */
export function splitAddress(address: string): { local: string; domain: string } {
  const at = address.lastIndexOf("@");
  return { local: address.slice(0, Math.max(0, at)), domain: address.slice(at + 1) };
}
