import type { Settings } from "../../lib/context.ts";
import { estimateScore } from "./estimate-score.ts";

/** Why a password is refused: the last part of a message key (`password.refused.<reason>`) and what fills it. */
export type PasswordRefusal = {
  reason: "too-short" | "too-long" | "too-easy" | "own-words" | "breached";
  params: Record<string, string | number>;
};

/** NIST SP 800-63B-4, 3.1.1.2: 15 where a password may stand alone, as it does in a remembered browser; 8 where it never does. */
const MIN_LENGTH = { alone: 15, withFactor: 8 } as const;
const MAX_LENGTH = 256;
/** "Safely unguessable: moderate protection from offline slow-hash scenario" in zxcvbn's scale of 0 to 4. */
const MIN_SCORE = 3;

/** Of an account's own words so many count as known: more than the names and addresses of anybody have, and a bound on the work. */
const MOST_WORDS = 200;

export function minPasswordLength({ twoFactorPolicy, rememberedBrowsers }: Settings): number {
  return twoFactorPolicy === "required" && !rememberedBrowsers ? MIN_LENGTH.withFactor : MIN_LENGTH.alone;
}

/**
 * Whether a new password may be used: length in characters, and how easily it is guessed, with the account's own words
 * and the site's name counted as known. There are no rules of composition.
 * @returns the reason for refusing it, or null
 * @throws OverloadedError where too many wait for their estimate
 */
export async function refusePassword(
  typed: string,
  { settings, ownWords }: { settings: Settings; ownWords: string[] },
): Promise<PasswordRefusal | null> {
  const password = typed.normalize("NFKC");
  const length = [...password].length;
  const min = minPasswordLength(settings);
  if (length < min) return { reason: "too-short", params: { min, length } };
  if (length > MAX_LENGTH) return { reason: "too-long", params: { max: MAX_LENGTH } };

  const words = [...ownWords, settings.siteName, new URL(settings.origin).hostname]
    .flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)])
    .filter((word) => word.length > 2)
    .slice(0, MOST_WORDS);
  if ((await estimateScore({ password, words })) >= MIN_SCORE) return null;
  const isOwn = (await estimateScore({ password, words: [] })) >= MIN_SCORE;
  return { reason: isOwn ? "own-words" : "too-easy", params: {} };
}
