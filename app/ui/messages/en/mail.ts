import { projectMails } from "./project-mails.ts";

/**
 * The mails: each has a subject, a text of what happened, where it has a link of its own what leads to it (`lead`) and the link's label,
 * and what to do if it was not you (`notYou` where it says nothing else). The address to do that at stands below that text. Mails about a
 * second factor may say it in the factor's own words: see `mail` in factor/.
 */
export const mail = {
  greeting: "Hello {{username}},",
  when: "When: {{at}}",
  touched: "Someone changed these projects from your account. After your next login, check their history:",
  reason: "Reason: {{reason}}",
  where: "Where: {{ipAddress}}, {{browser}}",
  notYou: "If this wasn't you, someone else can get into your account. Reset your password now. That logs out every browser:",
  replyToSupport: "To contact support, reply to this email.",
  notMe:
    "If this wasn't you, open this link within {{lifetimes.notMeLink}}. It undoes this change and all that was added after it, logs out every browser and locks your password until you reset it:",
  way: {
    "reset-password": "Reset your password",
    "change-password": "Change your password",
    history: "See your security history",
    sessions: "See your sessions",
    "two-factor": "See your two-factor authentication",
    "security-keys": "See your security keys",
    tokens: "See your API tokens",
    project: "See the project's page",
    "project-settings": "See the project's settings",
    "project-history": "See the project's history",
    invitations: "See your invitations",
    approvals: "See the waiting files",
    announcements: "Choose what we email you about",
  },
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "Verify your email address for {{username}}",
    text: "Please confirm that this email address belongs to your {{site}} account, {{username}}.",
    lead: "Open this link within {{lifetimes.verifyLink}}:",
    link: "Verify the address for {{username}}",
    after:
      "If {{username}} isn't your account, don't open the link. It would give your address to someone else's account. Nothing happens unless you open it.",
  },
  "address-in-use": {
    subject: "Someone entered the email address of {{username}}",
    text: "Someone entered this address at {{site}}, for a new account or another one. It belongs to your account, {{username}}, so nothing was changed. If it was you, log in as {{username}}.",
    after: "If it wasn't you, there is nothing to do.",
  },
  "factor-added": {
    subject: "“{{label}}” added to {{username}}",
    text: "“{{label}}” was added to your account. You can now use it when you log in. Your other sessions were logged out.",
    link: "This was not me",
    after: "If this was you, there is nothing to do.",
  },
  "factor-lost": {
    subject: "“{{label}}” no longer works for {{username}}",
    text: "{{site}} has lost the encryption key that protected “{{label}}”, so we removed it from your account. Your other security keys and apps still work. All your sessions were logged out.",
    text_last:
      "{{site}} has lost the encryption key that protected “{{label}}”, so we removed it from your account. It was your last second step, so your recovery codes were removed too. We locked your password: nobody can log in with it until you reset it. All your sessions were logged out.",
    after: "Log in and set up a new one. If you can't log in, reset your password:",
    after_last: "Reset your password, log in, and turn on two-factor authentication again:",
  },
  "factor-closed": {
    subject: "“{{label}}” locked for {{username}}",
    text: "Someone failed 100 times in a row to use “{{label}}”. To stop the guessing, we locked it for good.",
    after: "Log in another way, remove it, and add it again. If it wasn't you who failed, someone knows your password. Change it too:",
  },
  "confirm-failing": {
    subject: "Someone who is logged in to {{username}} couldn't confirm it's you",
    text: "Someone who is logged in to your account entered five wrong passwords or codes within a day. They were asked to confirm that it's you.",
    after: "If this wasn't you, end the session and change your password:",
  },
  "factor-removed": {
    subject: "“{{label}}” removed from {{username}}",
    text: "“{{label}}” was removed from your account. Your other sessions were logged out.",
    text_last:
      "“{{label}}” was removed from your account. It was your last second step, so your recovery codes were removed too. Your password is now enough to log in. Your other sessions were logged out.",
  },
  "second-factor-failed": {
    subject: "Failed login to {{username}}: the password was right",
    text: "Someone entered your password, but failed at the second step. Nobody got in.",
    after: "If this wasn't you, someone knows your password. Change it now:",
  },
  "security-key-counter": {
    subject: "Security key “{{label}}” of {{username}} may have been copied",
    subject_unnamed: "“{{label}}” of {{username}} may have been copied",
    text: "Someone used “{{label}}”, and the counter in the key did not go up. That happens when a key was copied. It also happens when some keys are reset or synced. We allowed this use, and the key still works.",
    after: "If you don't know why, remove the key and add a new one:",
  },
  "recovery-codes-generated": {
    subject: "New recovery codes for {{username}}",
    text: "Ten new recovery codes were created for your account. If you had earlier codes, they no longer work.",
    link: "This was not me",
    after: "If this was you, there is nothing to do.",
  },
  "recovery-code-used": {
    subject: "Recovery code used to log in to {{username}}",
    text_one: "Someone logged in to your account with a recovery code. You have {{count}} code left.",
    text_other: "Someone logged in to your account with a recovery code. You have {{count}} codes left.",
  },
  "reset-password": {
    subject: "Set a new password for {{username}}",
    text: "Someone, most likely you, asked for a new password for your account.",
    lead: "Open this link within {{lifetimes.resetLink}} to set it. It works once:",
    link: "Set a new password",
    after: "If this wasn't you, ignore this email. Nothing happens unless you open the link. Don't share it with anyone.",
  },
  "password-reset": {
    subject: "Password reset for {{username}}",
    text: "Someone set a new password with the link in one of our emails. All your sessions were logged out. Two-factor authentication stays as it was.",
    after: "If this wasn't you, someone else reads your email. Secure your mailbox first. Then reset your password again:",
  },
  "password-closed": {
    subject: "Password locked for {{username}}",
    text: "Your password is locked. Someone entered a wrong password for your account 100 times in a row. Nobody got in. Until you reset it, even the right password won't work.",
    after: "Reset your password to log in again:",
  },
  ...projectMails,
  "new-device": {
    subject: "New login to {{username}} from {{browser}}",
    text: "Someone logged in to your account from a new browser.",
    lead: "If this wasn't you, open this link within {{lifetimes.notMeLink}}. It logs out every browser, locks your password until you reset it, and undoes what was added to your account since:",
    link: "This was not me",
    after: "If this was you, there is nothing to do.",
  },
  "login-disowned": {
    subject: "Password locked and sessions ended for {{username}}",
    text: "Someone used the “This was not me” link in one of our emails. We logged out all your sessions, forgot your browsers and locked your password.",
    text_gone:
      "Someone used the “This was not me” link in one of our emails. We logged out all your sessions, forgot your browsers and locked your password. What was added since no longer works: {{gone}}.",
    after: "Reset your password now. Then check your security keys, apps and recovery codes, and create new codes:",
  },
  "deletion-requested": {
    subject: "Your account {{username}} will be deleted",
    text: "Someone, most likely you, asked us to delete your account. We'll delete it in {{lifetimes.deletionGrace}}.",
    text_operator: "{{site}} support asked to delete your account. We'll delete it in {{lifetimes.deletionGrace}}.",
    lead: "To keep your account, open this link before then. Or log in and press the button that keeps it:",
    link: "Keep the account",
    after: "If this wasn't you, keep your account and then reset your password:",
  },
  "deletion-cancelled": {
    subject: "Deletion of {{username}} cancelled",
    text: "We won't delete your account. Nothing was lost. You can log in again.",
  },
  "account-deleted": {
    subject: "Your account {{username}} was deleted",
    text: "We deleted your account, as asked for {{lifetimes.deletionGrace}} ago. Your published files stay in their projects. The projects' owners can still see what you did there, with your user name, IP address and browser. Nobody else can take your user name.",
    after: "There is nothing more to do.",
  },
  "account-exported": {
    subject: "Data of {{username}} downloaded",
    text: "Someone, most likely you, downloaded a copy of the data in your account.",
  },
  "account-frozen": {
    subject: "Your account {{username}} is suspended",
    text: "{{site}} support suspended your account. Nobody can log in to it, and all its sessions were logged out. Nothing was deleted.",
    after: "If you don't know why, <support>contact support</support>.",
  },
  "account-unfrozen": {
    subject: "Your account {{username}} is no longer suspended",
    text: "{{site}} support opened your account again. You can log in as before.",
    after: "If you don't know why it was suspended, log in and see your history:",
  },
  "sessions-ended": {
    subject: "All sessions of {{username}} logged out",
    text: "{{site}} support logged out all your sessions. Every browser has to do the second step again. Nothing else changed, and you can log in.",
    after: "If you don't know why, log in and see your history:",
  },
  "token-created": {
    subject: "API token “{{label}}” created for {{username}}",
    text: "The API token “{{label}}” was created in your account. Anyone who has it can upload files in your name, as far as you allowed it.",
    lead: "If this wasn't you, open this link within {{lifetimes.notMeLink}}. It revokes the token, undoes what was added after it, logs out every browser and locks your password until you reset it:",
    link: "This was not me",
    after: "If this was you, there is nothing to do.",
  },
  "token-regenerated": {
    subject: "API token “{{label}}” of {{username}} regenerated",
    text: "The API token “{{label}}” of your account was replaced by a new one that may do the same.",
    lead: "If this wasn't you, open this link within {{lifetimes.notMeLink}}. It revokes the new token, undoes what was added after it, logs out every browser and locks your password until you reset it:",
    link: "This was not me",
    after: "If this was you, there is nothing to do.",
  },
  "token-new-network": {
    subject: "API token “{{label}}” of {{username}} used from a new network",
    text: "The API token “{{label}}” was used from a network that it had not been used from before.",
    after: "If this wasn't you or one of your machines, revoke the token:",
  },
  "token-expiring": {
    subject: "API token “{{label}}” of {{username}} expires soon",
    text: "The API token “{{label}}” expires on {{until}}. After that, nobody can upload with it.",
    after: "To go on using it, regenerate it before then:",
  },
  "token-unused": {
    subject: "API token “{{label}}” of {{username}} not used for long",
    text: "The API token “{{label}}” has not been used for almost a year. We'll revoke it on {{until}}, unless it is used before then.",
    after: "If you no longer need it, revoke it now:",
  },
  "token-revoked": {
    subject: "API token “{{label}}” of {{username}} revoked",
    text: "The API token “{{label}}” of your account was revoked. Nobody can upload with it any more.",
    text_itself:
      "A program sent us the API token “{{label}}” of your account to have it revoked. We revoked it. Nobody can upload with it any more.",
    after: "If this wasn't you, check your other tokens:",
    after_itself: "If this wasn't your program, someone else had the token. Check what was uploaded with it, and your other tokens:",
  },
  "token-ended": {
    subject: "API token “{{label}}” of {{username}} ended",
    text: "The API token “{{label}}” has ended. Nobody can upload with it any more.",
    text_expired: "The API token “{{label}}” has expired. Nobody can upload with it any more.",
    text_unused: "We revoked the API token “{{label}}”, because it was not used for a year. Nobody can upload with it any more.",
    after: "If you still need one, create it here:",
  },
  "token-leaked": {
    subject: "API token “{{label}}” of {{username}} found in public and revoked",
    text: "A scanner found the API token “{{label}}” in public, at {{url}}. We revoked it, so nobody can upload with it any more. Others may have found it before. Check your projects for files that you did not upload.",
    text_nowhere:
      "A scanner found the API token “{{label}}” in public. We revoked it, so nobody can upload with it any more. Others may have found it before. Check your projects for files that you did not upload.",
    after: "If you still need a token, create a new one. Keep it out of files that you publish:",
  },
  "token-shut-out": {
    subject: "API token “{{label}}” of {{username}} shut out of {{project}}",
    text: "An owner of the project {{project}} shut your API token “{{label}}” out of it. It can't upload there any more. Elsewhere it works as before.",
    after: "If you don't know why, ask the project's owners. If others may have the token, revoke it:",
  },
  "tokens-ended": {
    subject: "API tokens of {{username}} revoked",
    text_one: "We revoked {{count}} API token of your account. Nobody can upload with it any more.",
    text_other: "We revoked {{count}} API tokens of your account. Nobody can upload with them any more.",
    text_reset_one:
      "When we removed your second steps, we also revoked {{count}} API token of your account. Nobody can upload with it any more.",
    text_reset_other:
      "When we removed your second steps, we also revoked {{count}} API tokens of your account. Nobody can upload with them any more.",
    after: "If you still need one, create it here:",
  },
  announcement: {
    subject: "{{title}}",
    text: "{{text}}",
    after: "You get this email because you asked for announcements from {{site}}. To stop them, change this setting:",
  },
  "operator-test": {
    subject: "Test email from {{site}}",
    text: "{{site}} support sent this email to check that emails arrive.",
    after: "There is nothing to do.",
  },
  "admin-granted": {
    subject: "Administrator role given to {{username}}",
    text: "{{site}} support made you an administrator. You can view every account and act on it. The admin pages ask for a security key or a passkey.",
    after: "If you did not expect this, <support>contact support</support>. Your history says who did it:",
  },
  "admin-revoked": {
    subject: "Administrator role removed from {{username}}",
    text: "You are no longer an administrator of {{site}}. Nothing else changed in your account.",
    after: "If you don't know why, <support>contact support</support>.",
  },
  "two-factor-reset": {
    subject: "Two-factor authentication removed from {{username}}",
    text: "{{site}} support removed two-factor authentication from your account, because someone asked for it. Your password is now enough to log in. All your sessions were logged out.",
    text_disowned:
      "As announced, we removed the security keys and apps that someone reported with the “This was not me” link. If you added no others, your password is now enough to log in. All your sessions were logged out.",
    after:
      "Log in and turn on two-factor authentication again. If you didn't ask for this, reset your password now and <support>contact support</support>:",
  },
  "two-factor-reset-begun": {
    subject: "Two-factor authentication of {{username}}: removal on {{untilDay}}",
    text: "Someone told {{site}} support that you lost your security keys, apps and codes. On {{until}}, we'll remove two-factor authentication from your account. From then on, your password is enough to log in.",
    text_disowned:
      "Someone used the “This was not me” link in one of our emails. The security keys and apps that were added since no longer work. We'll remove them on {{until}}. Until then, nobody can log in. After that, your password is enough to log in.",
    lead: "To stop this, open this link before then:",
    lead_disowned: "If they are yours, open this link before then to keep them:",
    link: "Stop the reset",
    after: "If you asked for this, just wait. If you didn't, stop it. Then reset your password, because someone may know it:",
  },
  "two-factor-reset-reminder": {
    subject: "Reminder: two-factor authentication of {{username}} will be removed",
    text: "As announced, we'll remove two-factor authentication from your account on {{until}}. From then on, your password is enough to log in.",
    text_disowned:
      "As announced, we'll remove the security keys and apps that someone reported with the “This was not me” link. That happens on {{until}}. From then on, your password is enough to log in.",
    lead: "To stop this, open this link before then:",
    lead_disowned: "If they are yours, open this link before then to keep them:",
    link: "Stop the reset",
    after: "If you asked for this, just wait. If you didn't, stop it. Then reset your password, because someone may know it:",
  },
  "two-factor-reset-stopped": {
    subject: "Two-factor authentication of {{username}} stays",
    text: "The reset of your two-factor authentication was stopped. Nothing was removed.",
    after: "If you still need the reset, <support>contact support</support>. Your history says what happened:",
  },
  "two-factor-reset-dropped": {
    subject: "Two-factor authentication of {{username}} was not removed",
    text: "We did not remove your two-factor authentication.",
    text_frozen: "We did not remove your two-factor authentication, because your account is suspended.",
    text_deleting: "We did not remove your two-factor authentication, because your account is being deleted.",
    text_admin: "We did not remove your two-factor authentication, because you are an administrator now.",
    "text_new-factor": "We did not remove your two-factor authentication, because a security key or app was added meanwhile.",
    "text_factor-used":
      "We did not remove your two-factor authentication, because a security key, an app or a recovery code was used meanwhile.",
    "text_no-factor": "We did not remove your two-factor authentication, because it is off already.",
    after: "If you still need the reset, <support>contact support</support>. Your history says what happened:",
  },
  "confirm-device": {
    subject: "Confirm your login to {{username}} from {{browser}}",
    text: "Someone, most likely you, is logging in to your account from a new browser.",
    lead: "To go on, open this link in that browser within {{lifetimes.loginFlow}}:",
    link: "Confirm the login",
    after: "If this wasn't you, don't open the link. Someone knows your password. Reset it now:",
  },
  "email-added": {
    subject: "Email address added to {{username}}",
    text: "The address {{address}} was added to your account. It will be active once it is verified.",
    link: "This was not me",
    after: "If this was you, there is nothing to do.",
  },
  "email-removed": {
    subject: "Email address removed from {{username}}",
    text: "The address {{address}} was removed from your account. You can no longer log in or reset your password with it.",
    after:
      "If this wasn't you, someone else can get into your account. Reset your password now, with an address that is still on it. If you can't read any of them, <support>contact support</support>:",
  },
  "email-primary-changed": {
    subject: "Primary email address of {{username}} changed",
    text: "The primary address of your account is now {{address}}. Before, it was {{previous}}.",
  },
  "password-changed": {
    subject: "Password changed for {{username}}",
    text: "Someone who was logged in and knew your old password changed it. Your other sessions were logged out.",
  },
};
