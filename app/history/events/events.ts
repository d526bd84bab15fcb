import type { MailKind } from "../../mail/kinds.ts";

/**
 * Every security event: `topic:action:result`. Its text stands in the message catalogue under `events`.
 * `mail` names the mail that goes to the account's addresses with it; null says that there is none, and a comment why.
 */
export const securityEvents = {
  "account:registered": { mail: null }, // the verification mail goes out by itself
  "account:deletion-requested": { mail: "deletion-requested" },
  "account:deletion-cancelled": { mail: "deletion-cancelled" },
  "account:deleted": { mail: "account-deleted" },
  "account:removed-unverified": { mail: null }, // there is no address that somebody proved to be theirs
  "account:exported": { mail: "account-exported" },
  "account:frozen": { mail: "account-frozen" },
  "account:unfrozen": { mail: "account-unfrozen" },
  "account:sessions-ended": { mail: "sessions-ended" },
  "account:admin-granted": { mail: "admin-granted" },
  "account:admin-revoked": { mail: "admin-revoked" },
  "account:two-factor-reset": { mail: "two-factor-reset" },
  "account:two-factor-reset-begun": { mail: "two-factor-reset-begun" },
  "account:two-factor-reset-reminded": { mail: "two-factor-reset-reminder" },
  "account:two-factor-reset-stopped": { mail: "two-factor-reset-stopped" },
  "account:two-factor-reset-dropped": { mail: "two-factor-reset-dropped" },
  "admin:account-viewed": { mail: null }, // changes nothing
  "admin:acted": { mail: null }, // one's own click
  "email:added": { mail: "email-added" },
  "email:verified": { mail: null }, // done by a link in a mail to that very address
  "email:removed": { mail: "email-removed" },
  "email:primary-changed": { mail: "email-primary-changed" },
  "login:success": { mail: null }, // a login from a new browser has an event and a mail of its own
  "login:new-device": { mail: "new-device" },
  "login:confirmation-asked": { mail: "confirm-device" },
  "login:disowned": { mail: "login-disowned" },
  "login:failed": { mail: null }, // would let an attacker flood the inbox
  "login:passkey:failed": { mail: null }, // would let an attacker flood the inbox
  "login:second-factor:failed": { mail: "second-factor-failed" }, // the password was right: somebody knows it
  logout: { mail: null }, // one's own click
  "password:changed": { mail: "password-changed" },
  "password:change-failed": { mail: null }, // throttled, and after five of them an event of its own has a mail
  "password:reset-requested": { mail: null }, // the mail with the link goes out by itself
  "password:reset": { mail: "password-reset" },
  "password:closed": { mail: "password-closed" },
  "project:created": { mail: "project-created" },
  "project:invited": { mail: "project-invited" },
  "project:invitation-withdrawn": { mail: null }, // gives nobody anything
  "project:invitation-declined": { mail: null }, // changes nothing
  "project:joined": { mail: "project-joined" },
  "project:role-changed": { mail: "project-role-changed" },
  "project:person-removed": { mail: "project-person-removed" },
  "project:left": { mail: "project-left" },
  "project:people-taken-back": { mail: "project-people-taken-back" },
  "project:token-shut-out": { mail: "project-token-shut-out" },
  "project:status-changed": { mail: "project-status-changed" },
  "project:two-factors-required": { mail: "project-two-factors-required" },
  "project:two-factors-optional": { mail: "project-two-factors-optional" },
  "project:approval-on": { mail: "project-approval-on" },
  "project:approval-off": { mail: "project-approval-off" },
  "project:deleted": { mail: "project-deleted" },
  "project:quarantined": { mail: "project-quarantined" },
  "project:released": { mail: "project-released" },
  "release:yanked": { mail: "release-yanked" },
  "release:unyanked": { mail: "release-unyanked" },
  "release:opened": { mail: "release-opened" },
  "release:file-waits": { mail: "files-waiting" },
  "release:file-waits-too": { mail: null }, // the mail about the first file that waits says where all of them stand; or many were mailed within the hour
  "release:files-approved": { mail: "files-approved" },
  "release:files-rejected": { mail: "files-rejected" },
  "release:files-expired": { mail: "files-expired" },
  "release:deleted": { mail: "release-deleted" },
  "release:file-uploaded": { mail: "release-file-uploaded" },
  "release:file-followed": { mail: null }, // its owners were told of one within the last hour, with the same token to the same release; or of many
  "release:file-deleted": { mail: "release-file-deleted" },
  "invitation:received": { mail: "invitation" },
  "factor:added": { mail: "factor-added" },
  "factor:add-failed": { mail: null }, // changes nothing, and its owner sees it at once
  "factor:closed": { mail: "factor-closed" },
  "factor:renamed": { mail: null }, // changes no way in
  "factor:lost": { mail: "factor-lost" },
  "factor:removed": { mail: "factor-removed" },
  "recovery-codes:generated": { mail: "recovery-codes-generated" },
  "recovery-codes:kept": { mail: null }, // changes no way in
  "recovery-code:used": { mail: "recovery-code-used" },
  "security-key:counter-went-back": { mail: "security-key-counter" },
  "session:confirmed": { mail: null }, // one's own proof
  "session:confirm-failed": { mail: null }, // throttled, and after five of them an event of its own has a mail
  "session:confirm-failing": { mail: "confirm-failing" },
  "session:ended": { mail: null }, // one's own click
  "device:remembered": { mail: null }, // asked for during one's own login
  "device:forgotten": { mail: null }, // only ever asks for more
  "token:created": { mail: "token-created" },
  "token:regenerated": { mail: "token-regenerated" },
  "token:narrowed": { mail: null }, // can do no more than the token that was narrowed
  "token:new-network": { mail: "token-new-network" },
  "token:expiring": { mail: "token-expiring" },
  "token:unused": { mail: "token-unused" },
  "token:revoked": { mail: "token-revoked" },
  "token:ended": { mail: "token-ended" },
  "token:all-ended": { mail: "tokens-ended" },
  "token:leaked": { mail: "token-leaked" },
  "token:shut-out": { mail: "token-shut-out" },
} as const satisfies Record<string, { mail: MailKind | null }>;

export type SecurityEventName = keyof typeof securityEvents;

/** The content of an event: names and labels for people, never a secret. */
export type EventDetail = Record<string, string | number | boolean>;
