import { createPublicKey, type JsonWebKey } from "node:crypto";
import { decodeCredentialPublicKey } from "@simplewebauthn/server/helpers";
import { toBase64url } from "../../lib/text/base64url.ts";

/** COSE algorithm identifiers (IANA), the preferred one first; WebAuthn Level 3, 5.4 names these as those to offer. */
const ES256 = -7;
const EDDSA = -8;
const RS256 = -257;
export const ALGORITHMS = [ES256, EDDSA, RS256];

/** NIST SP 800-57 Part 1, 5.6.2: RSA below 2,048 bits is not acceptable. */
const MIN_RSA_BITS = 2048;

// Labels of COSE keys (RFC 9052, 7.1; RFC 9053, 7; RFC 8230, 4). What -1 and -2 mean depends on the type.
const KTY = 1;
const ALG = 3;
const CRV = -1;
const X = -2;
const Y = -3;
const N = -1;
const E = -2;

/** The algorithm of a COSE key, or null where it names none. */
export function algorithmOf(cose: Uint8Array<ArrayBuffer>): number | null {
  const algorithm = labelsOf(cose).get(ALG);
  return typeof algorithm === "number" ? algorithm : null;
}

/**
 * Whether a COSE key is one that signatures can be checked with: of an algorithm that was offered, with the type and curve
 * that go with it, uncompressed (WebAuthn Level 3, 5.8.5), and a real key of its kind.
 */
export function isUsablePublicKey(cose: Uint8Array<ArrayBuffer>): boolean {
  const jwk = toJwk(labelsOf(cose));
  if (!jwk) return false;
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: jwk, format: "jwk" });
    return (asymmetricKeyDetails?.modulusLength ?? MIN_RSA_BITS) >= MIN_RSA_BITS;
  } catch {
    return false;
  }
}

function toJwk(labels: ReadonlyMap<number, unknown>): JsonWebKey | null {
  const text = (label: number) => {
    const value = labels.get(label);
    return value instanceof Uint8Array ? toBase64url(value) : undefined;
  };
  const kind = [labels.get(ALG), labels.get(KTY)].join();
  if (kind === `${ES256},2` && labels.get(CRV) === 1) return { kty: "EC", crv: "P-256", x: text(X), y: text(Y) };
  if (kind === `${EDDSA},1` && labels.get(CRV) === 6) return { kty: "OKP", crv: "Ed25519", x: text(X) };
  if (kind === `${RS256},3`) return { kty: "RSA", n: text(N), e: text(E) };
  return null;
}

function labelsOf(cose: Uint8Array<ArrayBuffer>): ReadonlyMap<number, unknown> {
  const decoded: unknown = decodeCredentialPublicKey(cose);
  return decoded instanceof Map ? decoded : new Map();
}
