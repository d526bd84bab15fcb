import type { MailKind } from "~/mail/kinds";

/** Where somebody goes who did not do what the mail tells of. */
const WAYS = {
  "reset-password": "/forgot-password",
  "change-password": "/account/password",
  history: "/account/history",
  sessions: "/account/sessions",
  "two-factor": "/account/two-factor",
  "security-keys": "/account/two-factor/security-keys",
} as const;

export type Way = keyof typeof WAYS;

/** `action`: the page of the mail's own link, which has a token. `way`: the way out that it names, if there is one. */
const LINKS: Record<MailKind, { action?: string; way: Way | null }> = {
  "verify-email": { action: "/verify-email", way: null },
  // Sent on behalf of whoever typed the address: it leads nowhere.
  "address-in-use": { way: null },
  "reset-password": { action: "/reset-password", way: null },
  "email-added": { action: "/not-me", way: null },
  "email-removed": { way: "reset-password" },
  "email-primary-changed": { way: "reset-password" },
  "new-device": { action: "/not-me", way: null },
  "login-disowned": { way: "reset-password" },
  "deletion-requested": { action: "/keep-account", way: "reset-password" },
  "deletion-cancelled": { way: "reset-password" },
  "account-deleted": { way: null },
  "account-exported": { way: "reset-password" },
  "account-frozen": { way: null },
  "account-unfrozen": { way: "history" },
  "sessions-ended": { way: "history" },
  "operator-test": { way: null },
  "admin-granted": { way: "history" },
  "admin-revoked": { way: null },
  "two-factor-reset": { way: "reset-password" },
  "two-factor-reset-begun": { action: "/stop-reset", way: "reset-password" },
  "two-factor-reset-reminder": { action: "/stop-reset", way: "reset-password" },
  "two-factor-reset-stopped": { way: "history" },
  "two-factor-reset-dropped": { way: "history" },
  "confirm-device": { action: "/confirm-device", way: "reset-password" },
  "second-factor-failed": { way: "change-password" },
  "password-changed": { way: "reset-password" },
  "password-reset": { way: "reset-password" },
  "password-closed": { way: "reset-password" },
  "confirm-failing": { way: "sessions" },
  "factor-closed": { way: "two-factor" },
  "factor-added": { action: "/not-me", way: null },
  "factor-lost": { way: "reset-password" },
  "factor-removed": { way: "reset-password" },
  "recovery-codes-generated": { action: "/not-me", way: null },
  "recovery-code-used": { way: "reset-password" },
  "security-key-counter": { way: "security-keys" },
};

/** The addresses that a mail leads to. */
export function linksOf(kind: MailKind, { origin, token }: { origin: string; token: string | null }) {
  const { action, way } = LINKS[kind];
  return {
    action: action && token ? `${origin}${action}?token=${encodeURIComponent(token)}` : null,
    way: way && { name: way, href: `${origin}${WAYS[way]}` },
  };
}
