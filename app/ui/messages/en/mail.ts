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
};
