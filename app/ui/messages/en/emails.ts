export const emails = {
  title: "E-mail addresses",
  malformed: "This is not an e-mail address. It looks like name@example.org.",
  verifyTitle: "Verify your address",
  verifyText: "Verify {{address}} for this account?",
  verifySubmit: "Verify this address",
  linkGone: "This link was used already, was replaced by a later one, or is older than 24 hours. Log in and ask for a new one.",
  taken: "This address was verified for another account in the meantime, so it cannot be verified for this one.",
};
