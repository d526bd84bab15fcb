/** Every mail that the site sends. Its texts stand in the message catalogue under `mail`. */
const mailKinds = [
  "verify-email",
  "address-in-use",
  "reset-password",
  "email-added",
  "email-removed",
  "email-primary-changed",
  "new-device",
  "login-disowned",
  "deletion-requested",
  "deletion-cancelled",
  "account-deleted",
  "account-exported",
  "account-frozen",
  "account-unfrozen",
  "sessions-ended",
  "admin-granted",
  "admin-revoked",
  "two-factor-reset",
  "two-factor-reset-begun",
  "two-factor-reset-reminder",
  "two-factor-reset-stopped",
  "two-factor-reset-dropped",
  "confirm-device",
  "second-factor-failed",
  "password-changed",
  "password-reset",
  "password-closed",
  "project-created",
  "confirm-failing",
  "factor-added",
  "factor-closed",
  "factor-lost",
  "factor-removed",
  "recovery-codes-generated",
  "recovery-code-used",
  "security-key-counter",
  "token-created",
  "token-regenerated",
  "token-new-network",
  "token-expiring",
  "token-unused",
  "token-revoked",
  "token-ended",
  "tokens-ended",
  "token-shut-out",
  "operator-test",
] as const;

export type MailKind = (typeof mailKinds)[number];

/** The values that fill a mail's text: names, labels, a path with a token. */
export type MailParams = Record<string, string | number | boolean>;

/** A mail as it waits in the outbox. */
export type Mail = { kind: MailKind; to: string; params: MailParams };
