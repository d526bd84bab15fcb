/** The mails: each has a subject, a text of what happened, and where there is a link its label. */
export const mail = {
  greeting: "Hello,",
  when: "When: {{at}}",
  where: "Where: {{ipAddress}}, {{browser}}",
  notYou: "If this was not you, change your password and look at your sessions and history: {{link}}",
  signature: "{{site}} - {{origin}}",
  "verify-email": {
    subject: "Verify your e-mail address",
    text: "Somebody, most likely you, registered the account {{username}} with this address. Open this link within 24 hours to verify it:",
    link: "Verify this address",
    after: "If this was not you, ignore this mail: nothing happens without the link.",
  },
  "address-in-use": {
    subject: "Somebody used your e-mail address",
    text: "Somebody entered this address at {{site}}, for another account or a new one. You have verified it for your account already, so nothing was changed. If it was you, log in with your account instead.",
    after: "If this was not you, there is nothing to do.",
  },
  "factor-added": {
    subject: "A second factor was added to your account",
    text: "“{{label}}” ({{factorName}}) was added to your account. From now on it can complete your login after the password. All other sessions were ended.",
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
    after: "If this was not you, somebody knows your password: change it now. {{origin}}/account/password",
  },
  "recovery-codes-generated": {
    subject: "Recovery codes were made for your account",
    text: "Ten recovery codes were made for your account. Codes from before do not work any more.",
  },
  "recovery-code-used": {
    subject: "A recovery code was used to log in",
    text_one: "A recovery code was used to log in to your account. {{count}} code is left.",
    text_other: "A recovery code was used to log in to your account. {{count}} codes are left.",
  },
  "reset-password": {
    subject: "Set a new password",
    text: "Somebody, most likely you, asked for a new password for your account. Open this link within one hour to set it. It works once.",
    link: "Set a new password",
    after: "If this was not you, ignore this mail: nothing happens without the link. Do not pass it on to anybody.",
  },
  "password-reset": {
    subject: "Your password was reset",
    text: "A new password was set by a link that we sent to one of your addresses. Every session was ended.",
  },
};
