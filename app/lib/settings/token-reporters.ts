/** One who reports tokens that leaked: where its public keys are, and the headers in which it names one and signs. */
export type TokenReporter = { keys: string; keyHeader: string; signatureHeader: string };

const GITHUB = { keyHeader: "Github-Public-Key-Identifier", signatureHeader: "Github-Public-Key-Signature" };
/** The name of a header (RFC 9110, 5.1). */
const HEADER = /^[A-Za-z0-9-]+$/;

/**
 * Reads `TOKEN_REPORT_KEYS`: reporters separated by commas, each an https URL or a file, and after it, where they are others than
 * GitHub's, its two headers. Null where it is none of that.
 */
export function parseTokenReporters(text: string): TokenReporter[] | null {
  const reporters: TokenReporter[] = [];
  for (const one of text.split(",").map((part) => part.trim().split(/\s+/))) {
    const [keys = "", keyHeader, signatureHeader, ...more] = one;
    if (!keys || more.length || !isSafeSource(keys)) return null;
    if (keyHeader === undefined) reporters.push({ keys, ...GITHUB });
    else if (signatureHeader && HEADER.test(keyHeader) && HEADER.test(signatureHeader))
      reporters.push({ keys, keyHeader, signatureHeader });
    else return null;
  }
  return reporters;
}

/** Whether the keys come from there as they are: by https, from this machine's own server, or out of a file. */
function isSafeSource(text: string): boolean {
  if (!/^[a-z]+:\/\//i.test(text)) return true;
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return (protocol === "https:" || (protocol === "http:" && isLocal)) && !username && !password;
}
