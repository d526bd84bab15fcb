import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { Context } from "../../lib/context.ts";
import { bytesToBase62, toBase62 } from "../../lib/text/base62.ts";

/** `p` a person's, `n` one that was narrowed; `t` is kept for trusted publishing. */
export type TokenKind = "p" | "n";

const PREFIX = "gatehouse_";
const SITE_DIGITS = 4;
const SECRET_BYTES = 32;
/** 62^43 is the first power of 62 above 2^256. */
const SECRET_DIGITS = 43;
const CHECK_DIGITS = 6;

/**
 * The whole form (docs/decisions/0030): 64 characters. `gatehouse_`, the kind, four digits of the site, 256 random bits, and the CRC-32
 * of all before, each in base 62. A scanner of published text knows one by the prefix and the check alone.
 */
const TOKEN = /^gatehouse_[pnt]([0-9A-Za-z]{4})[0-9A-Za-z]{43}([0-9A-Za-z]{6})$/;

/** Makes a token of this site. It stands nowhere else: the database gets its hash. */
export function makeToken({ random, settings }: Pick<Context, "random" | "settings">, kind: TokenKind): string {
  const body = `${PREFIX}${kind}${siteDigits(settings.origin)}${bytesToBase62(random.bytes(SECRET_BYTES), SECRET_DIGITS)}`;
  return body + checkDigits(body);
}

/** Whether a text is a token at all, and one of this site; asks no database. */
export function readToken(text: string, { origin }: { origin: string }): "token" | "malformed" | "other-site" {
  const [, site, check] = TOKEN.exec(text) ?? [];
  if (check === undefined || check !== checkDigits(text.slice(0, -CHECK_DIGITS))) return "malformed";
  return site === siteDigits(origin) ? "token" : "other-site";
}

/** The first digits of SHA-256 of `ORIGIN`: a token that was sent to the wrong site is told from one that nobody has. */
function siteDigits(origin: string): string {
  return bytesToBase62(createHash("sha256").update(origin).digest(), SECRET_DIGITS).slice(0, SITE_DIGITS);
}

function checkDigits(body: string): string {
  return toBase62(BigInt(crc32(body)), CHECK_DIGITS);
}
