import { DAY, HOUR, MINUTE } from "./clock.ts";

/** How long things last that texts tell people of, in milliseconds; a text names one as `{{lifetimes.<name>}}`. */
export const LIFETIMES = {
  /** From the password to the last factor; the link that confirms a new browser and a key's challenge last as long. */
  loginFlow: 10 * MINUTE,
  verifyLink: DAY,
  resetLink: HOUR,
  /** Between two mails with the link that resets a password. */
  resetMail: 10 * MINUTE,
  notMeLink: 7 * DAY,
  /** From the request to delete an account to its deletion; the link that keeps the account lasts as long. */
  deletionGrace: 7 * DAY,
  /** An invitation to a project that nobody answered. */
  invitation: 7 * DAY,
  /** A file that waits for approval. */
  waitingFile: 14 * DAY,
  rememberedBrowser: 30 * DAY,
  /** A proof that its owner is there, before security settings change. */
  freshProof: 15 * MINUTE,
  /** An authenticator app's secret that no code confirmed. */
  totpSetup: HOUR,
  /** A browser or session that was not used for so long is one to look at: half the time for which a browser is remembered. */
  unusedBrowser: 14 * DAY,
  /** From a release's first file to its last: later ones would change what people have installed from long ago. */
  openRelease: 14 * DAY,
  /** An API token that was not used for so long is one to look at: a project may release seldom. */
  unusedToken: 90 * DAY,
} as const;
