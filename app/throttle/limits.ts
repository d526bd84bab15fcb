import { DAY, HOUR, MINUTE, SECOND } from "../lib/clock.ts";
import { LIFETIMES } from "../lib/lifetimes.ts";

/**
 * At most `points` in `seconds`, counted by what the key names. `counts` is the kind of result that counts: failures ("refused")
 * where it says nothing, several of them, or "every" try.
 */
export type Limit = { name: string; points: number; seconds: number; counts?: string | readonly string[] };

const seconds = (milliseconds: number) => milliseconds / SECOND;

function secondFactor(name: string): readonly Limit[] {
  return [
    { name: `${name}-5min`, points: 5, seconds: seconds(5 * MINUTE) },
    { name: `${name}-hour`, points: 20, seconds: seconds(HOUR) },
    { name: `${name}-day`, points: 50, seconds: seconds(DAY) },
  ];
}

/**
 * All limits of the site in one table (OWASP ASVS 5.0, 6.3.1; NIST SP 800-63B-4, 3.2.2 caps failures in a row at 100, see
 * app/auth/password).
 */
export const limits = {
  /**
   * By client address, of IPv6 by its /64 (network.ts): the accounts that are created. A flood of them leaves tables of a known
   * size, and an office or a school behind one address never meets it.
   */
  registration: [{ name: "registration", points: 1000, seconds: seconds(DAY), counts: "registered" }],
  /** By client address: forms that are refused, each of which costs an estimate of its password. An office has one client address. */
  refusedRegistration: [{ name: "registration-refused", points: 100, seconds: seconds(HOUR) }],
  /** By what was typed, a user name or an address, whosever it is: a wait says nothing of which address belongs to which name. */
  loginName: [{ name: "login-name", points: 10, seconds: seconds(5 * MINUTE) }],
  /** By account, whatever was typed for it; nobody is told of this wait, which would say the same. */
  loginAccount: [{ name: "login-account", points: 10, seconds: seconds(5 * MINUTE) }],
  /** By client address. */
  loginAddress: [{ name: "login-address", points: 10, seconds: seconds(5 * MINUTE) }],
  /**
   * By browser that the account has logged in from, over all its sessions: its owner's own budget, which nobody outside can use up
   * (OWASP, Slow Down Online Guessing Attacks with Device Cookies).
   */
  ownPassword: [
    { name: "own-password-5min", points: 10, seconds: seconds(5 * MINUTE) },
    { name: "own-password-day", points: 50, seconds: seconds(DAY) },
  ],
  /** By client address. Nobody guesses a signature, so this bounds the work, and lets an office share an address. */
  passkey: [{ name: "passkey", points: 50, seconds: seconds(5 * MINUTE) }],
  /** By client address; each is a row. */
  passkeyOptions: [{ name: "passkey-options", points: 300, seconds: seconds(5 * MINUTE), counts: "every" }],
  /** By account, for all second factors together. */
  secondFactor: secondFactor("factor"),
  /** By browser that the account has logged in from, over all its sessions, as for the password. */
  ownSecondFactor: secondFactor("own-factor"),
  /**
   * By account, for what its sessions prove in all browsers together. It is above what one browser has of both budgets, so that
   * whoever sits at one of them does not use up the owner's at another.
   */
  stepUp: [
    { name: "step-up-5min", points: 20, seconds: seconds(5 * MINUTE) },
    { name: "step-up-hour", points: 80, seconds: seconds(HOUR) },
    { name: "step-up-day", points: 150, seconds: seconds(DAY) },
  ],
  /** By account: failures in its sessions of which no mail tells. */
  quietFailures: [{ name: "quiet-failures", points: 4, seconds: seconds(DAY), counts: "every" }],
  /** By account: mails that tell of such failures. */
  failureMail: [{ name: "failure-mail", points: 1, seconds: seconds(DAY), counts: "every" }],
  /** By account, for the codes that confirm a set-up. */
  factorSetup: [
    { name: "setup-5min", points: 5, seconds: seconds(5 * MINUTE) },
    { name: "setup-hour", points: 20, seconds: seconds(HOUR) },
  ],
  /** By account and address. */
  verificationMail: [{ name: "mail-verify", points: 3, seconds: seconds(6 * HOUR), counts: "every" }],
  /**
   * By client address and e-mail address, for all accounts that claim it, and told: strangers elsewhere do not keep a mail from its
   * owner, and who is here learns that none is sent.
   */
  addressClaim: [{ name: "address-claim", points: 10, seconds: seconds(6 * HOUR), counts: ["registered", "added", "requested"] }],
  /** By address that an account has verified: notes that another one used it. */
  addressInUseMail: [{ name: "mail-in-use", points: 3, seconds: seconds(6 * HOUR), counts: "every" }],
  /** By account: each writes to somebody who may be a stranger. */
  newAddress: [{ name: "new-address", points: 20, seconds: seconds(DAY), counts: "added" }],
  /** By account: each takes a name. */
  newProject: [{ name: "new-project", points: 30, seconds: seconds(DAY), counts: "created" }],
  /** By account that invites: each writes to somebody who may be a stranger. */
  invitation: [{ name: "invitation", points: 50, seconds: seconds(DAY), counts: "invited" }],
  /** By account that is invited, by those who share no project with it. */
  invitationTo: [{ name: "invitation-to", points: 20, seconds: seconds(DAY), counts: "invited" }],
  /** Of these by the account that invites as well: one stranger leaves room for others. */
  invitationBetween: [{ name: "invitation-between", points: 5, seconds: seconds(DAY), counts: "invited" }],
  /**
   * By client address; from a browser that the address's account has logged in from by that browser, which nobody outside can use
   * up. An office shares one client address.
   */
  resetRequest: [{ name: "reset-request", points: 60, seconds: seconds(HOUR), counts: "every" }],
  /**
   * By address that an account has verified: mails with the link. A request in between leads to no other mail, for the one
   * that was sent has the same link.
   */
  resetMail: [{ name: "mail-reset", points: 1, seconds: seconds(LIFETIMES.resetMail), counts: "every" }],
  /** By API token that a person created: tokens that are narrowed from it or from those; each is a row and an event. */
  narrowedTokens: [{ name: "narrowed-tokens", points: 300, seconds: seconds(HOUR), counts: "narrowed" }],
  /** By project: mails that tell of new files, each of a release and a token. A history has the others. */
  fileMail: [{ name: "file-mail", points: 20, seconds: seconds(HOUR), counts: "every" }],
  /** By API token: mails that tell of a new network. */
  tokenNetworkMail: [{ name: "token-network-mail", points: 1, seconds: seconds(DAY), counts: "every" }],
} as const satisfies Record<string, readonly Limit[]>;

export type LimitName = keyof typeof limits;
