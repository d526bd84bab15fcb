import type { Mail, MailKind, MailParams } from "~/mail/kinds";

/** When and where, as every mail has it that tells of a change. */
const SEEN: MailParams = {
  at: "2026-03-14T15:09:26.000Z",
  ipAddress: "192.0.2.7",
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
};
const LINK: MailParams = { token: "0123456789abcdefghijklmnopqrstuvwxyz-_ABCDE" };
/** An admin's act: it comes from nowhere that the owner knows. */
const ADMINS: MailParams = { at: "2026-03-14T15:09:26.000Z", ipAddress: "", userAgent: "" };
const REASON: MailParams = { by: "grace", reason: "Logins from three countries within an hour, and nobody answers the telephone" };
const GONE: MailParams = {
  gone: JSON.stringify([{ kind: "security-key", label: "Key" }, { kind: "recovery-code", label: "" }, { address: "eve@example.net" }]),
};
const PROJECT: MailParams = { ...SEEN, project: "sampleproject", member: "ada" };
const CHANGES = [
  { person: "eve", was: "owner", role: null },
  { person: "grace", was: null, role: "owner" },
];
const ROLES = {
  roles: JSON.stringify([{ name: "sampleproject", changes: CHANGES, left: [] }]),
  touched: JSON.stringify(["sampleproject"]),
};
const UPLOAD: MailParams = { ...PROJECT, version: "1.0.1", file: "sampleproject-1.0.1.tar.gz", sha256: "0".repeat(64) };
const UNTIL: MailParams = { until: "2026-03-17T15:09:26.000Z" };
const APP: MailParams = { factor: "totp", label: "Phone" };
const TOKEN: MailParams = { label: "Release machine" };
const KEY: MailParams = { factor: "security-key", label: "Blue key" };

/** The values that fill each mail; several where a mail has several texts. */
const SAMPLES: Record<MailKind, MailParams[]> = {
  "verify-email": [{ ...SEEN, ...LINK, username: "ada" }],
  "address-in-use": [{}],
  "reset-password": [{ ...SEEN, ...LINK }],
  "email-added": [{ ...SEEN, ...LINK, address: "ada@example.net" }],
  "email-removed": [{ ...SEEN, address: "ada@example.net" }],
  "email-primary-changed": [{ ...SEEN, address: "ada@example.net", previous: "ada@example.org" }],
  "new-device": [{ ...SEEN, ...LINK, methods: "password totp" }],
  "login-disowned": [SEEN, { ...SEEN, ...GONE, ...ROLES, context: "gone" }],
  "deletion-requested": [
    { ...SEEN, ...LINK, username: "ada" },
    { ...SEEN, ...LINK, username: "ada", by: "ops", context: "operator" },
  ],
  "deletion-cancelled": [SEEN],
  "account-deleted": [{ at: "2026-03-21T15:09:26.000Z", ipAddress: "", userAgent: "" }],
  "account-exported": [SEEN],
  "account-frozen": [ADMINS, { ...ADMINS, ...REASON }],
  "account-unfrozen": [ADMINS, { ...ADMINS, ...REASON }],
  "sessions-ended": [{ ...ADMINS, ...REASON }],
  "operator-test": [{}],
  announcement: [
    {
      title: "Maintenance on Saturday",
      text: "On 14 March from 08:00 to 09:00 UTC, you can't log in or upload. Downloads work as always.",
    },
  ],
  "admin-granted": [ADMINS],
  "admin-revoked": [ADMINS],
  "two-factor-reset": [ADMINS, { ...ADMINS, ...REASON }, { ...ADMINS, context: "disowned" }],
  "two-factor-reset-begun": [
    { ...ADMINS, ...REASON, ...LINK, ...UNTIL },
    { ...SEEN, ...LINK, ...UNTIL, context: "disowned" },
  ],
  "two-factor-reset-reminder": [
    { ...ADMINS, ...LINK, ...UNTIL },
    { ...ADMINS, ...LINK, ...UNTIL, context: "disowned" },
  ],
  "two-factor-reset-stopped": [SEEN, { ...ADMINS, ...REASON }],
  "two-factor-reset-dropped": [{ ...ADMINS, dropped: "frozen" }],
  "confirm-device": [{ ...SEEN, ...LINK }],
  "second-factor-failed": [{ ...SEEN, factor: "totp", reason: "wrong" }],
  "password-changed": [SEEN],
  "password-reset": [SEEN],
  "password-closed": [SEEN],
  "project-created": [PROJECT],
  "project-invited": [{ ...PROJECT, ...LINK, person: "grace", role: "owner" }],
  invitation: [{ ...PROJECT, role: "maintainer" }],
  "project-joined": [{ ...PROJECT, role: "owner" }],
  "project-role-changed": [{ ...PROJECT, ...LINK, person: "grace", role: "maintainer" }],
  "project-person-removed": [{ ...PROJECT, ...LINK, person: "grace" }],
  "project-left": [PROJECT],
  "project-people-taken-back": [{ ...PROJECT, people: JSON.stringify(CHANGES) }],
  "project-token-shut-out": [{ ...PROJECT, person: "grace", label: "laptop" }],
  "project-status-changed": [{ ...PROJECT, status: "archived" }],
  "project-two-factors-required": [PROJECT],
  "project-two-factors-optional": [PROJECT],
  "project-approval-on": [PROJECT],
  "project-approval-off": [PROJECT],
  "project-deleted": [PROJECT],
  "project-quarantined": [{ ...ADMINS, ...REASON, project: "sampleproject" }],
  "project-released": [{ ...ADMINS, ...REASON, project: "sampleproject" }],
  "release-yanked": [
    { ...PROJECT, version: "1.0.1" },
    { ...PROJECT, version: "1.0.1", why: "it loses data", context: "why" },
  ],
  "release-unyanked": [{ ...PROJECT, version: "1.0.1" }],
  "release-opened": [{ ...PROJECT, version: "1.0.1" }],
  "files-waiting": [{ ...PROJECT, version: "1.0.1", file: "sampleproject-1.0.1.tar.gz" }],
  "files-approved": [
    { ...PROJECT, version: "1.0.1", file: "sampleproject-1.0.1.tar.gz", count: 1 },
    { ...PROJECT, version: "1.0.1", file: "sampleproject-1.0.1.tar.gz", count: 3 },
  ],
  "files-rejected": [{ ...PROJECT, version: "1.0.1", file: "sampleproject-1.0.1.tar.gz", count: 1 }],
  "files-expired": [{ ...ADMINS, project: "sampleproject", version: "1.0.1", file: "sampleproject-1.0.1.tar.gz", count: 2 }],
  "release-deleted": [{ ...PROJECT, version: "1.0.1" }],
  "release-file-uploaded": [
    { ...UPLOAD, by: "Release machine" },
    { ...UPLOAD, context: "password" },
  ],
  "release-file-deleted": [{ ...PROJECT, version: "1.0.1", file: "sampleproject-1.0.1-py3-none-any.whl" }],
  "confirm-failing": [SEEN],
  "factor-closed": [
    { ...SEEN, ...APP },
    { ...SEEN, factor: "recovery-code", label: "" },
  ],
  "factor-added": [{ ...SEEN, ...LINK, ...APP }],
  "factor-lost": [
    { ...ADMINS, ...APP },
    { ...ADMINS, ...APP, context: "last" },
    { ...ADMINS, factor: "recovery-code", label: "", context: "codes" },
  ],
  "factor-removed": [
    { ...SEEN, ...KEY },
    { ...SEEN, ...APP, context: "last" },
  ],
  "recovery-codes-generated": [{ ...SEEN, ...LINK }],
  "recovery-code-used": [
    { ...SEEN, left: 7, count: 7 },
    { ...SEEN, left: 1, count: 1 },
  ],
  "security-key-counter": [{ ...SEEN, ...KEY }],
  "token-created": [{ ...SEEN, ...LINK, ...TOKEN }],
  "token-regenerated": [{ ...SEEN, ...LINK, ...TOKEN }],
  "token-new-network": [{ ...SEEN, ...TOKEN }],
  "token-expiring": [{ ...ADMINS, ...TOKEN, ...UNTIL }],
  "token-unused": [{ ...ADMINS, ...TOKEN, ...UNTIL }],
  "token-revoked": [
    { ...SEEN, ...TOKEN },
    { ...SEEN, ...TOKEN, context: "itself" },
  ],
  "token-ended": [
    { ...ADMINS, ...TOKEN, context: "expired" },
    { ...ADMINS, ...TOKEN, context: "unused" },
  ],
  "tokens-ended": [
    { ...SEEN, count: 3 },
    { ...SEEN, count: 1 },
    { ...ADMINS, count: 2, context: "reset" },
  ],
  "token-leaked": [
    { ...ADMINS, ...TOKEN, url: "https://example.com/ada/engine/blob/main/.pypirc", source: "content" },
    { ...ADMINS, ...TOKEN, url: "", source: "content", context: "nowhere" },
  ],
  "token-shut-out": [{ ...ADMINS, ...TOKEN, project: "analytical-engine" }],
};

/** One of every mail that the site sends. */
export function sampleMails(): Mail[] {
  const kinds = Object.keys(SAMPLES) as MailKind[];
  return kinds.flatMap((kind) =>
    SAMPLES[kind].map((params) => ({
      kind,
      to: "ada@example.org",
      params: kind === "operator-test" ? params : { username: "ada", ...params },
    })),
  );
}
