import { after, DAY } from "../lib/clock.ts";
import type { Context } from "../lib/context.ts";
import { LIFETIMES } from "../lib/lifetimes.ts";

/** The facts that decide how safe an account is. */
export type SafetyFacts = {
  hasVerifiedAddress: boolean;
  /** Security keys and authenticator apps; recovery codes are none of them. */
  factorCount: number;
  recoveryCodes: { isKept: boolean; isLow: boolean } | null;
  passwordChangedAt: Date;
  /** When each browser was last seen that is signed in, or that need not prove the second factor. */
  browsersSeenAt: Date[];
  /** Its API tokens. `usedAt`: when each was used last, or created. */
  tokens: { label: string; expiresAt: Date | null; usedAt: Date }[];
};

export type SafetyStep =
  | "verify-address"
  | "add-factor"
  | "make-codes"
  | "keep-codes"
  | "renew-codes"
  | "add-another-factor"
  | "renew-password"
  | "end-unseen"
  | "end-unused-tokens"
  | "limit-tokens";

/**
 * `open`: whoever has the password has the account. `fragile`: others are kept out, but a lost factor would keep out its
 * owner too. `sound`: neither, and something can be better. `best`: there is nothing to do.
 */
export type SafetyLevel = "open" | "fragile" | "sound" | "best";

/** `labels`: the API tokens that it is about, if it is about some. */
export type CheckUp = { level: SafetyLevel; next: SafetyStep | null; labels?: string[] };

/**
 * NIST SP 800-63B-4, 3.1.1.2: nobody is made to change a password because of its age. So this only asks a question, nearly
 * last; two years is long enough for a password to have been used elsewhere, and to leak there.
 */
const OLD_PASSWORD_DAYS = 2 * 365;

/** How safe the account is, and the one thing to do next: what keeps others out before what keeps its owner in. */
export function checkUp({ clock }: Pick<Context, "clock">, facts: SafetyFacts): CheckUp {
  const { hasVerifiedAddress, factorCount, recoveryCodes, passwordChangedAt, browsersSeenAt, tokens } = facts;
  const isOlder = (moment: Date, age: number) => moment < after(clock.now(), -age);

  // An address comes first: without one there is no reset, and two-factor login cannot be turned on.
  if (!hasVerifiedAddress) return { level: "open", next: "verify-address" };
  if (factorCount === 0) return { level: "open", next: "add-factor" };

  if (!recoveryCodes) return { level: "fragile", next: "make-codes" };
  // Codes that run low are made anew, and these are kept then.
  if (recoveryCodes.isLow) return { level: "fragile", next: "renew-codes" };
  if (!recoveryCodes.isKept) return { level: "fragile", next: "keep-codes" };

  if (factorCount === 1) return { level: "sound", next: "add-another-factor" };
  if (isOlder(passwordChangedAt, OLD_PASSWORD_DAYS * DAY)) return { level: "sound", next: "renew-password" };
  if (browsersSeenAt.some((seenAt) => isOlder(seenAt, LIFETIMES.unusedBrowser))) return { level: "sound", next: "end-unseen" };

  const about = (which: SafetyFacts["tokens"]) => which.map(({ label }) => label);
  const unused = tokens.filter(({ usedAt }) => isOlder(usedAt, LIFETIMES.unusedToken));
  if (unused.length) return { level: "sound", next: "end-unused-tokens", labels: about(unused) };
  const endless = tokens.filter(({ expiresAt }) => expiresAt === null);
  if (endless.length) return { level: "sound", next: "limit-tokens", labels: about(endless) };
  return { level: "best", next: null };
}
