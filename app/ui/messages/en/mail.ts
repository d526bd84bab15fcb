import { projectMails } from "./project-mails.ts";

/**
 * The mails: each has a subject, a text of what happened, where there is a link its label, and what to do if it was not you
 * (`notYou` where it says nothing else). The address to do that at stands below that text.
 */
export const mail = {
  greeting: "Hello {{username}},",
  when: "When: {{at}}",
  reason: "Reason given: {{reason}}",
  where: "Where: {{ipAddress}}, {{browser}}",
  notYou: "If this was not you, somebody else can get into your account. Reset your password now, which ends every session:",
  replyToSupport: "To contact support, reply to this email.",
  way: {
    "reset-password": "Reset your password",
    "change-password": "Change your password",
    history: "Look at your security history",
    sessions: "Your sessions",
    "two-factor": "Your second factors",
    "security-keys": "Your security keys",
    tokens: "Your API tokens",
    project: "The project's page",
    "project-settings": "The project's settings",
    "project-history": "The project's history",
    invitations: "Your invitations",
    approvals: "Look at the files that wait",
  },
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "Verify your e-mail address",
    text: "The account {{username}} at {{site}} was given this address. If {{username}} is your account, open this link within {{lifetimes.verifyLink}} to verify the address:",
    link: "Verify the address for {{username}}",
    after:
      "If {{username}} is not your account, do not open the link: it would give your address to somebody else's account. Nothing happens without it.",
  },
  "address-in-use": {
    subject: "Somebody used your e-mail address",
    text: "Somebody entered this address at {{site}}, for another account or a new one. You have verified it for your account already, so nothing was changed. If it was you, log in with your account instead.",
    after: "If this was not you, there is nothing to do.",
  },
  "factor-added": {
    subject: "A second factor was added to your account",
    text: "“{{label}}” ({{factorName}}) was added to your account. From now on it can complete your login after the password. All other sessions were ended. If this was not you, open this link within {{lifetimes.notMeLink}}: it takes back this change and what was added after it, ends every session and closes the password until you have reset it.",
    link: "This was not me",
    after: "If this was you, there is nothing to do.",
  },
  "factor-lost": {
    subject: "A second factor of your account cannot be used any more",
    text: "{{site}} has lost the key under which the secret of “{{label}}” ({{factorName}}) was kept, so it was taken off your account. Your other second factors are as they were. All sessions were ended.",
    text_last:
      "{{site}} has lost the key under which the secret of “{{label}}” ({{factorName}}) was kept, so it was taken off your account. It was the last second factor: your recovery codes are gone too. So that your password alone lets nobody in who knows it, it is closed until you reset it by mail. All sessions were ended.",
    text_codes:
      "{{site}} has lost the key under which recovery codes for your account were kept that you had not looked at yet, so they are gone. Your other second factors are as they were. All sessions were ended.",
    after: "Log in and set up new ones. If you cannot log in, reset your password:",
    after_last: "Reset your password, log in, and set up a second factor again:",
  },
  "factor-closed": {
    subject: "A second factor of your account is locked",
    text: "100 wrong answers in a row were given for {{factorName}} {{label}} of your account. To stop guessing it is locked for good, in every browser.",
    after:
      "Log in with another second factor or a recovery code, remove what is locked, and add it again (recovery codes: generate new ones). If you gave none of these answers, someone knows your password, so change it too:",
  },
  "confirm-failing": {
    subject: "Someone in your account could not confirm who they are",
    text: "In a session of your account, five wrong passwords or codes were entered within a day, where the site asked to confirm that it is you.",
    after: "If this was not you, end the session and change your password:",
  },
  "factor-removed": {
    subject: "A second factor was removed from your account",
    text: "“{{label}}” ({{factorName}}) was removed from your account. All other sessions were ended.",
    text_last:
      "“{{label}}” ({{factorName}}) was removed from your account. It was the last second factor: from now on your password alone logs in, and your recovery codes are gone too. All other sessions were ended.",
  },
  "second-factor-failed": {
    subject: "Somebody entered your password, but not the second factor",
    text: "Somebody logged in to your account with the right password and then failed at the second factor ({{factorName}}). Nobody got in.",
    after: "If this was not you, somebody knows your password: change it now:",
  },
  "security-key-counter": {
    subject: "One of your security keys may have been copied",
    text: "“{{label}}” was used with your account, and the counter that it keeps did not go up. That happens when a key was copied, and also when some keys are reset or synced. It was accepted.",
    after: "If you do not know why, remove the key and add a new one:",
  },
  "recovery-codes-generated": {
    subject: "Recovery codes were made for your account",
    text: "Ten recovery codes were made for your account. Codes from before do not work any more. If this was not you, open this link within {{lifetimes.notMeLink}}: it takes back this change and what was added after it, ends every session and closes the password until you have reset it.",
    link: "This was not me",
    after: "If this was you, there is nothing to do.",
  },
  "recovery-code-used": {
    subject: "A recovery code was used to log in",
    text_one: "A recovery code was used to log in to your account. {{count}} code is left.",
    text_other: "A recovery code was used to log in to your account. {{count}} codes are left.",
  },
  "reset-password": {
    subject: "Set a new password",
    text: "Somebody, most likely you, asked for a new password for your account. Open this link within {{lifetimes.resetLink}} to set it. It works once.",
    link: "Set a new password",
    after: "If this was not you, ignore this mail: nothing happens without the link. Do not pass it on to anybody.",
  },
  "password-reset": {
    subject: "Your password was reset",
    text: "A new password was set by a link that we sent to one of your addresses. Every session was ended. If you have a second factor, the next login asks for it as before.",
    after: "If this was not you, somebody else reads your mail. Secure your mailbox first, and then reset your password again:",
  },
  "password-closed": {
    subject: "Your password is closed until you reset it",
    text: "A wrong password was given for your account 100 times in a row. To keep anybody from guessing it, the password opens nothing any more, not even if it is right, until you reset it.",
    after: "Nobody got in. To open the way again, reset your password:",
  },
  ...projectMails,
  "new-device": {
    subject: "Login from a new browser",
    text: "Your account was logged in to from a browser that it had not been used with before. If this was not you, open this link within {{lifetimes.notMeLink}}: it ends every session, closes the password until you have reset it, and takes back what was added to your account since.",
    link: "This was not me",
    after: "If this was you, there is nothing to do.",
  },
  "login-disowned": {
    subject: "All sessions ended and the password closed",
    text: "Someone used the link “This was not me” in one of our mails. Every session of your account was ended, every browser forgotten, and the password is closed until it is reset.",
    text_gone:
      "Someone used the link “This was not me” in one of our mails. Every session of your account was ended, every browser forgotten, and the password is closed until it is reset. These were added since, and do not work any more: {{gone}}.",
    after: "Reset your password now. Then look whether your second factors and recovery codes are complete, and make new ones:",
  },
  "deletion-requested": {
    subject: "Your account will be deleted",
    text: "Somebody, most likely you, asked for the account {{username}} to be deleted. This happens in {{lifetimes.deletionGrace}}. To keep the account, open this link before then, or log in and press the button that keeps it:",
    text_operator:
      "The operators of {{site}} asked for the account {{username}} to be deleted. This happens in {{lifetimes.deletionGrace}}. To keep the account, open this link before then, or log in and press the button that keeps it:",
    link: "Keep the account",
    after: "If this was not you, keep the account by the link and then reset your password:",
  },
  "deletion-cancelled": {
    subject: "Your account is kept",
    text: "The deletion of your account was cancelled. Everything is as it was; log in again.",
  },
  "account-deleted": {
    subject: "Your account was deleted",
    text: "As asked for {{lifetimes.deletionGrace}} ago, your account was deleted with everything that names you. Your user name stays reserved, so that nobody can take your place.",
    after: "There is nothing more to do.",
  },
  "account-exported": {
    subject: "The data of your account was downloaded",
    text: "Somebody, most likely you, downloaded everything that {{site}} holds about your account.",
  },
  "account-frozen": {
    subject: "Your account is frozen",
    text: "The operators of {{site}} have frozen your account: nobody can log in to it, and all sessions are ended. Nothing was deleted.",
    after: "<support>Contact support</support> if you do not know why.",
  },
  "account-unfrozen": {
    subject: "Your account is open again",
    text: "The operators of {{site}} have opened your account again. You can log in as before.",
    after: "If you do not know why it was frozen, look at your history after you have logged in:",
  },
  "sessions-ended": {
    subject: "Every session of your account was ended",
    text: "The operators of {{site}} ended every session of your account, wherever it was logged in, and have every browser asked for the second factor again. All else is as it was; log in again.",
    after: "If you do not know why, look at your history after you have logged in:",
  },
  "token-created": {
    subject: "API token “{{label}}” created",
    text: "The API token “{{label}}” was created in your account. Anyone who has it can upload files in your name, as far as you allowed it. If this was not you, open this link within {{lifetimes.notMeLink}}: it revokes the token, takes back what was added after it, ends every session and locks the password until you have reset it.",
    link: "This was not me",
    after: "If this was you, there is nothing to do.",
  },
  "token-regenerated": {
    subject: "API token “{{label}}” regenerated",
    text: "The API token “{{label}}” of your account was replaced by a new one that may do the same. If this was not you, open this link within {{lifetimes.notMeLink}}: it revokes the new token, takes back what was added after it, ends every session and locks the password until you have reset it.",
    link: "This was not me",
    after: "If this was you, there is nothing to do.",
  },
  "token-new-network": {
    subject: "API token “{{label}}” used from a new network",
    text: "The API token “{{label}}” was used from a network that it had not been used from before.",
    after: "If this was not you or a machine of yours, revoke the token:",
  },
  "token-expiring": {
    subject: "API token “{{label}}” expires soon",
    text: "The API token “{{label}}” expires on {{until}}. After that nothing can be uploaded with it.",
    after: "To go on, regenerate it before then:",
  },
  "token-unused": {
    subject: "API token “{{label}}” has not been used for long",
    text: "The API token “{{label}}” has not been used for almost a year. We will revoke it on {{until}}, unless it is used before then.",
    after: "If you no longer need it, revoke it now:",
  },
  "token-revoked": {
    subject: "API token “{{label}}” revoked",
    text: "The API token “{{label}}” was revoked in your account. Nothing can be uploaded with it any more.",
    text_itself:
      "The API token “{{label}}” was revoked by a program that sent it to {{site}} for that purpose. Nothing can be uploaded with it any more.",
    after: "If this was not you, check your other tokens:",
    after_itself: "If no program of yours did that, someone else had the token. Check what was uploaded with it, and your other tokens:",
  },
  "token-ended": {
    subject: "API token “{{label}}” ended",
    text: "The API token “{{label}}” was ended. Nothing can be uploaded with it any more.",
    text_expired: "The API token “{{label}}” has expired. Nothing can be uploaded with it any more.",
    text_unused:
      "The API token “{{label}}” was revoked, because it had not been used for a year. Nothing can be uploaded with it any more.",
    after: "If you still need one, create it here:",
  },
  "token-leaked": {
    subject: "API token “{{label}}” was found in public and revoked",
    text: "A scanner found the API token “{{label}}” in public, at {{url}} ({{source}}), and reported it to us. We revoked it: nothing can be uploaded with it any more. Others may have found it before. Check your projects for files that you did not upload.",
    text_nowhere:
      "A scanner found the API token “{{label}}” in public ({{source}}), and reported it to us. We revoked it: nothing can be uploaded with it any more. Others may have found it before. Check your projects for files that you did not upload.",
    after: "If you still need a token, create a new one, and keep it out of files that you publish:",
  },
  "token-shut-out": {
    subject: "API token “{{label}}” shut out of {{project}}",
    text: "An owner of the project {{project}} shut your API token “{{label}}” out of it: nothing can be uploaded there with it any more. Elsewhere it is good as before.",
    after: "If you do not know why, ask the project's owners. If others may have the token, revoke it:",
  },
  "tokens-ended": {
    subject: "API tokens revoked",
    text_one: "{{count}} API token of your account was revoked. Nothing can be uploaded with it any more.",
    text_other: "{{count}} API tokens of your account were revoked. Nothing can be uploaded with them any more.",
    text_reset_one: "{{count}} API token of your account was revoked with your second factors. Nothing can be uploaded with it any more.",
    text_reset_other:
      "{{count}} API tokens of your account were revoked with your second factors. Nothing can be uploaded with them any more.",
    after: "If you still need one, create it here:",
  },
  "operator-test": {
    subject: "A test mail",
    text: "An operator of {{site}} sent this mail to see that mails arrive.",
    after: "There is nothing to do.",
  },
  "admin-granted": {
    subject: "Your account is an admin of the site",
    text: "The operators of {{site}} made your account an admin: it can look at every account and act on it. The admin pages ask for a security key or a passkey.",
    after: "If you did not expect this, <support>contact support</support>. Your history says who did it:",
  },
  "admin-revoked": {
    subject: "Your account is no admin of the site any more",
    text: "The operators of {{site}} took the admin role off your account. All else is as it was.",
    after: "<support>Contact support</support> if you do not know why.",
  },
  "two-factor-reset": {
    subject: "Your second factors were taken off",
    text: "The operators of {{site}} took every second factor off your account, as somebody asked them to. From now on your password alone logs in. All sessions were ended.",
    text_disowned:
      "As we wrote before, the second factors that were reported as not yours were removed from your account. If you have set up no other one, your password alone logs in from now on. All sessions were ended.",
    after:
      "Log in and set up a second factor again. If you did not ask for this, <support>contact support</support>, and reset your password at once:",
  },
  "two-factor-reset-begun": {
    subject: "Your second factors will be taken off",
    text: "The operators of {{site}} were told that you have lost your second factors. On {{until}} they take all of them off your account, and from then on your password alone logs in. Open this link before then to stop it:",
    text_disowned:
      "Someone said, by the link “This was not me” in one of our mails, that they do not know a login or a change. The second factors that were added since do not work any more. Without them your account has none, so they are removed on {{until}} only, and from then on your password alone logs in. Until then nobody can log in. If they are yours, open this link before then to keep them:",
    link: "Stop the reset",
    after: "If you asked for this, just wait. If you did not, stop it by the link, and reset your password, because somebody may know it:",
  },
  "two-factor-reset-reminder": {
    subject: "Your second factors will soon be taken off",
    text: "As we wrote before, the operators of {{site}} take every second factor off your account on {{until}}. From then on your password alone logs in. Open this link before then to stop it:",
    text_disowned:
      "As we wrote before, the second factors that were reported as not yours are removed from your account on {{until}}. From then on your password alone logs in. If they are yours, open this link before then to keep them:",
    link: "Stop the reset",
    after: "If you asked for this, just wait. If you did not, stop it by the link, and reset your password, because somebody may know it:",
  },
  "two-factor-reset-stopped": {
    subject: "Your second factors stay",
    text: "The reset of your second factors was stopped. They are as they were.",
    after: "If you still need the reset, <support>contact support</support>. Your history says what happened:",
  },
  "two-factor-reset-dropped": {
    subject: "Your second factors were not taken off",
    text: "The reset of your second factors was due and was not carried out: {{dropped}}.",
    after: "If you still need it, <support>contact support</support>. Your history says what happened:",
  },
  "confirm-device": {
    subject: "Confirm your login from a new browser",
    text: "Someone, most likely you, is logging in to your account from a browser that it has not been used with before. To go on, open this link within {{lifetimes.loginFlow}} in that browser:",
    link: "Confirm the login",
    after: "If this was not you, do not open the link, and reset your password, because somebody knows it:",
  },
  "email-added": {
    subject: "An e-mail address was added to your account",
    text: "The address {{address}} was added to your account. It counts once it is verified by the link that we sent to it. If this was not you, open this link within {{lifetimes.notMeLink}}: it takes back this change and what was added after it, ends every session and closes the password until you have reset it.",
    link: "This was not me",
    after: "If this was you, there is nothing to do.",
  },
  "email-removed": {
    subject: "An e-mail address was removed from your account",
    text: "The address {{address}} was removed from your account. It cannot be used to log in or to reset the password any more.",
    after:
      "If this was not you, somebody else can get into your account. Reset your password now, by an address that is still on it; if you can read none of them, <support>contact support</support>.",
  },
  "email-primary-changed": {
    subject: "Your primary e-mail address was changed",
    text: "The primary address of your account is {{address}} now. Before it was {{previous}}.",
  },
  "password-changed": {
    subject: "Your password was changed",
    text: "The password of your account was changed by somebody who was logged in and knew the old one. All other sessions were ended.",
  },
};
