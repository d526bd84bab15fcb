export const emails = {
  title: "Email addresses",
  intro:
    "You can log in with any verified address, and reset a forgotten password with it. Emails about your account go to all verified addresses.",
  verifyFirst:
    "Open the link that we emailed you to verify your address. Until then, you can't turn on two-factor authentication or reset a forgotten password.",
  noEmail:
    "No email? Check your spam folder, send the link again, or add the right address and remove the wrong one. We can't send a link to an address that is verified for another account.",
  removedOn: "Verify an address by {{date}}, or we'll delete this account.",
  primary: "primary",
  verified: "verified",
  unverified: "not verified",
  verifiedSince: "Verified on {{date}}",
  addedOn: "Added on {{date}}",
  button: { resend: "Send the link again", primary: "Make primary", remove: "Remove" },
  label: {
    resend: "Send the link again to {{address}}",
    primary: "Make primary: {{address}}",
    remove: "Remove {{address}}",
  },
  addTitle: "Add an address",
  address: "Email address",
  addHint: "We'll email it a link that works for {{lifetimes.verifyLink}}.",
  add: "Add address",
  malformed: "Enter an email address like name@example.org.",
  "already-yours": "This address is already on your list.",
  "too-many": "You have {{max}} addresses, the most that an account can have. Remove one first.",
  "not-verified": "{{address}} isn't verified yet. Verify it before you make it primary.",
  "already-verified": "{{address}} is already verified, so there's no link to send.",
  keep: {
    only: "{{address}} is your only address. Add another one before you remove it.",
    "last-verified": "{{address}} is your last verified address. Verify another one before you remove it, so that we can still reach you.",
    primary: "{{address}} is your primary address. Make another one primary before you remove it.",
  },
  verifyTitle: "Verify your address",
  verifyText: "This verifies {{address}} for your account {{username}}.",
  verifySignedOut:
    "This verifies {{address}} for the account {{username}}. The address can then be used to log in to that account and to reset its password. Continue only if {{username}} is your account. If it isn't, close this page: nothing happens unless you press the button.",
  verifyOther:
    "This link is for another account. It would verify {{address}} for {{username}}, and you're logged in as {{viewer}}. Nothing was changed.",
  verifyOtherText:
    "If {{username}} isn't your account, close this page. Someone else entered your address, and can't use it without you. If {{username}} is yours too, log out here and open the link again.",
  notYourLink: "This link is for another account than the one you're logged in to. Nothing was changed. Log out, then open the link again.",
  verifySubmit: "Verify address",
  verifiedBefore: "Your address {{address}} is verified. There's nothing left to do.",
  toAccount: "Go to your account",
  linkGone:
    "This link no longer works. It may have been used, replaced by a newer one, or be more than {{lifetimes.verifyLink}} old. Log in to send a new one.",
  taken: "In the meantime, this address was verified for another account. Add a different address to this account.",
};
