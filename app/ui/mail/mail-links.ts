import type { MailKind } from "~/mail/kinds";
import type { TextKey } from "../messages/translate.ts";

/** Where somebody goes who did not do what the mail tells of. */
const WAYS = {
  "reset-password": "/forgot-password",
  "change-password": "/account/password",
  history: "/account/history",
  sessions: "/account/sessions",
  "two-factor": "/account/two-factor",
  "security-keys": "/account/two-factor/security-keys",
  tokens: "/account/tokens",
  invitations: "/invitations",
  project: "/projects/:project",
  "project-settings": "/projects/:project/settings",
  "project-history": "/projects/:project/history",
  announcements: "/account/emails#announcements",
  approvals: "/projects/:project/approvals",
} as const;

type Way = keyof typeof WAYS;

/** A mail that has a text for a link of its own. */
type Linked = { [Kind in MailKind]: `mail.${Kind}.link` extends TextKey ? Kind : never }[MailKind];

/** A mail that has a text of its own before that link. */
type Led = { [Kind in Linked]: `mail.${Kind}.lead` extends TextKey ? Kind : never }[Linked];

/** Those that have none, as the compiler sees. */
const LEFT_TO_NOT_ME: Record<Exclude<Linked, Led>, true> = {
  "email-added": true,
  "factor-added": true,
  "recovery-codes-generated": true,
  "project-invited": true,
  "project-role-changed": true,
  "project-person-removed": true,
};

/** The page of such a link; the link carries a token. */
const PAGES: Record<Linked, string> = {
  "verify-email": "/verify-email",
  "reset-password": "/reset-password",
  "email-added": "/not-me",
  "new-device": "/not-me",
  "deletion-requested": "/keep-account",
  "two-factor-reset-begun": "/stop-reset",
  "two-factor-reset-reminder": "/stop-reset",
  "confirm-device": "/confirm-device",
  "factor-added": "/not-me",
  "recovery-codes-generated": "/not-me",
  "project-invited": "/not-me",
  "project-role-changed": "/not-me",
  "project-person-removed": "/not-me",
  "token-created": "/not-me",
  "token-regenerated": "/not-me",
};

/** The way out that a mail names, if there is one. */
const WAY_OF: Record<MailKind, Way | null> = {
  "verify-email": null,
  // Sent on behalf of whoever typed the address: it leads nowhere.
  "address-in-use": null,
  "reset-password": null,
  "email-added": null,
  "email-removed": "reset-password",
  "email-primary-changed": "reset-password",
  "new-device": null,
  "login-disowned": "reset-password",
  "deletion-requested": "reset-password",
  "deletion-cancelled": "reset-password",
  "account-deleted": null,
  "account-exported": "reset-password",
  "account-frozen": null,
  "account-unfrozen": "history",
  "sessions-ended": "history",
  "operator-test": null,
  announcement: "announcements",
  "admin-granted": "history",
  "admin-revoked": null,
  "two-factor-reset": "reset-password",
  "two-factor-reset-begun": "reset-password",
  "two-factor-reset-reminder": "reset-password",
  "two-factor-reset-stopped": "history",
  "two-factor-reset-dropped": "history",
  "confirm-device": "reset-password",
  "second-factor-failed": "change-password",
  "password-changed": "reset-password",
  "password-reset": "reset-password",
  "password-closed": "reset-password",
  "project-created": "project",
  "project-invited": "project-settings",
  "project-joined": "project-settings",
  "project-role-changed": "project-settings",
  "project-person-removed": "project",
  "project-left": "project",
  "project-people-taken-back": "project-history",
  "project-token-shut-out": "project",
  "project-status-changed": "project-settings",
  "project-two-factors-required": "project-settings",
  "project-two-factors-optional": "project-settings",
  "project-approval-on": "project-settings",
  "project-approval-off": "project-settings",
  "project-deleted": "reset-password",
  "project-quarantined": null,
  "project-released": "project-settings",
  "release-yanked": "project-settings",
  "release-unyanked": "project-settings",
  "release-opened": "project",
  "files-waiting": "approvals",
  "files-approved": "project-settings",
  "files-rejected": "project",
  "files-expired": "project",
  "release-deleted": "project-history",
  "release-file-uploaded": "project-history",
  "release-file-deleted": "project-history",
  invitation: "invitations",
  "confirm-failing": "sessions",
  "factor-closed": "two-factor",
  "factor-added": null,
  "factor-lost": "reset-password",
  "factor-removed": "reset-password",
  "recovery-codes-generated": null,
  "recovery-code-used": "reset-password",
  "security-key-counter": "security-keys",
  "token-created": null,
  "token-regenerated": null,
  "token-new-network": "tokens",
  "token-expiring": "tokens",
  "token-unused": "tokens",
  "token-revoked": "tokens",
  "token-ended": "tokens",
  "tokens-ended": "tokens",
  "token-leaked": "tokens",
  "token-shut-out": "tokens",
};

/** The addresses that a mail leads to, and the keys of what is said about its own. */
export function linksOf(kind: MailKind, { origin, token, project }: { origin: string; token: string | null; project: string }) {
  const way = WAY_OF[kind];
  return {
    action: isLinked(kind) && token ? { href: `${origin}${PAGES[kind]}?token=${encodeURIComponent(token)}`, ...textsOf(kind) } : null,
    way: way && { name: way, href: origin + WAYS[way].replace(":project", encodeURIComponent(project)) },
  };
}

/** A mail that says nothing else leads to its link as to the way to say "this was not me". */
function textsOf(kind: Linked) {
  return { leadKey: isLed(kind) ? (`mail.${kind}.lead` as const) : ("mail.notMe" as const), textKey: `mail.${kind}.link` as const };
}

function isLinked(kind: MailKind): kind is Linked {
  return kind in PAGES;
}

function isLed(kind: Linked): kind is Led {
  return !(kind in LEFT_TO_NOT_ME);
}
