import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { parsePublishedKeys } from "./published-keys.ts";

/** One who reports tokens that leaked: where its public keys are, and the headers in which it names one and signs. */
export type TokenReporter = { keys: string; keyHeader: string; signatureHeader: string };

const GITHUB = { keyHeader: "Github-Public-Key-Identifier", signatureHeader: "Github-Public-Key-Signature" };
/** The name of a header (RFC 9110, 5.1). */
const HEADER = /^[A-Za-z0-9-]+$/;

const FORM = "must be https addresses or files, separated by commas, each alone or followed by the names of two headers";

/**
 * Reads `TOKEN_REPORT_KEYS`: reporters separated by commas, each an https URL or a file, and after it, where they are others than
 * GitHub's, its two headers.
 * @returns what is wrong with it, in words for the operator, where it is none of that, or a file has no keys
 */
export function readTokenReporters(text: string): TokenReporter[] | { fault: string } {
  const reporters: TokenReporter[] = [];
  for (const one of text.split(",").map((part) => part.trim().split(/\s+/))) {
    const [keys = "", keyHeader, signatureHeader, ...more] = one;
    if (!keys || more.length || !isSafeSource(keys)) return { fault: FORM };
    if (keyHeader === undefined) reporters.push({ keys, ...GITHUB });
    else if (signatureHeader && HEADER.test(keyHeader) && HEADER.test(signatureHeader))
      reporters.push({ keys, keyHeader, signatureHeader });
    else return { fault: FORM };
    const fault = isAddress(keys) ? null : findFileFault(keys);
    if (fault) return { fault };
  }
  return reporters;
}

/** Whether the keys come from there as they are: by https, from this machine's own server, or out of a file. */
function isSafeSource(text: string): boolean {
  if (!isAddress(text)) return true;
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return (protocol === "https:" || (protocol === "http:" && isLocal)) && !username && !password;
}

const isAddress = (text: string) => /^[a-z]+:\/\//i.test(text);

/** An address may answer later; a file is there when the site starts. */
function findFileFault(path: string): string | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return `the file ${path} cannot be read`;
  }
  try {
    const keys = [...parsePublishedKeys(text).values()];
    for (const key of keys) createPublicKey(key);
    return keys.length ? null : `the file ${path} has no current key`;
  } catch {
    return `the file ${path} must be JSON of public keys, as GitHub publishes them`;
  }
}
