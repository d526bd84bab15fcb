import { DAY, HOUR, MINUTE, SECOND } from "../lib/clock.ts";

/** At most `points` in `seconds`, counted by what the key names. */
export type Limit = { name: string; points: number; seconds: number };

const seconds = (milliseconds: number) => milliseconds / SECOND;

/**
 * All limits of the site in one table. Failures only, unless said otherwise (OWASP ASVS 5.0, 6.3.1; NIST SP 800-63B-4,
 * 3.2.2 caps failures in a row at 100, see app/auth/password).
 */
export const limits = {
  /** By account, or by the name that was typed where nobody has it. */
  loginAccount: [{ name: "login-account", points: 10, seconds: seconds(5 * MINUTE) }],
  /** By client address. */
  loginAddress: [{ name: "login-address", points: 10, seconds: seconds(5 * MINUTE) }],
  /** By account, for all second factors together. */
  secondFactor: [
    { name: "factor-5min", points: 5, seconds: seconds(5 * MINUTE) },
    { name: "factor-hour", points: 20, seconds: seconds(HOUR) },
    { name: "factor-day", points: 50, seconds: seconds(DAY) },
  ],
  /** By account, for the codes that confirm a set-up. */
  factorSetup: [
    { name: "setup-5min", points: 5, seconds: seconds(5 * MINUTE) },
    { name: "setup-hour", points: 20, seconds: seconds(HOUR) },
  ],
  /** By account, and by e-mail address; every mail counts. */
  verificationMail: [{ name: "mail-verify", points: 3, seconds: seconds(6 * HOUR) }],
  resetMail: [{ name: "mail-reset", points: 5, seconds: seconds(DAY) }],
} as const satisfies Record<string, readonly Limit[]>;

export type LimitName = keyof typeof limits;
