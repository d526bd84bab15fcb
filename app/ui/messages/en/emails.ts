export const emails = {
  title: "E-mail addresses",
  intro:
    "You can log in with each verified address, and a forgotten password is reset by a link to any of them. Mails about your account go to all of them.",
  verifyFirst:
    "No address of this account is verified yet. Open the link in the mail that we sent; until then two-factor login cannot be set up, and a forgotten password cannot be reset. If no mail comes, look into the spam folder, have it sent again, or correct the address: add the right one and remove the wrong one.",
  removedOn: "Verify an address by {{date}}, or we'll delete this account.",
  primary: "primary",
  verified: "verified",
  unverified: "not verified",
  verifiedSince: "Verified since {{date}}",
  addedOn: "Added on {{date}}",
  button: { resend: "Send the link again", primary: "Make primary", remove: "Remove" },
  label: {
    resend: "Send the link again to {{address}}",
    primary: "Make primary: {{address}}",
    remove: "Remove {{address}}",
  },
  addTitle: "Add an address",
  address: "E-mail address",
  addHint: "We send a link to it, which is good for {{lifetimes.verifyLink}}.",
  add: "Add this address",
  malformed: "This is not an e-mail address. It looks like name@example.org.",
  "already-yours": "This address is on your list already.",
  "too-many": "You have {{max}} addresses, which is as many as an account can have. Remove one first.",
  "not-verified": "{{address}} is not verified yet. Only a verified address can be the primary one.",
  "already-verified": "{{address}} is verified already, so there is nothing to send.",
  keep: {
    only: "{{address}} is your only address. Add another one before you remove it.",
    "last-verified":
      "{{address}} is your last verified address. Verify another one before you remove it: without one, nobody could reach you.",
    primary: "{{address}} is your primary address. Make another one primary before you remove it.",
  },
  verifyTitle: "Verify your address",
  verifyText: "{{address}} becomes an address of your account {{username}}.",
  verifySignedOut:
    "{{address}} becomes an address of the account {{username}}, which can then log in and reset its password with it. Go on only if {{username}} is your account. If it is not, close this page: nothing happens without the button.",
  verifyOther:
    "This link is for another account. It would make {{address}} an address of {{username}}, and you are logged in as {{viewer}}. Nothing was changed.",
  verifyOtherText:
    "If {{username}} is not your account, close this page: somebody else entered your address, and without you it does nothing. If it is yours too, log out here and open the link again.",
  notYourLink: "This link is for another account than the one that you are logged in to. Nothing was changed.",
  verifySubmit: "Verify this address",
  verifiedBefore: "Your address {{address}} is verified. There is nothing left to do.",
  toAccount: "Go to your account",
  linkGone:
    "This link was used already, was replaced by a later one, or is older than {{lifetimes.verifyLink}}. Log in and ask for a new one.",
  taken: "This address was verified for another account in the meantime, so it cannot be verified for this one.",
};
