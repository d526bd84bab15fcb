export const confirm = {
  title: "Confirm that it is you",
  text: "You are logged in as {{username}}. Before you change how the account is protected, prove once more that it is you. That is good for {{lifetimes.freshProof}}.",
  afterRecovery: "You logged in with a recovery code, so your password is enough here.",
  closed:
    "One of your second factors is locked after 100 wrong answers in a row. Confirm with another one, or log out and log in again with a recovery code. Then remove what is locked, and add it again.",
  factorGone: "If you have none of this at hand, log out, and log in again with a recovery code: then your password is enough here.",
  keyOnly:
    "You are one of the site's admins, so nothing but your security key or passkey proves here that it is you. If you have lost it, whoever runs the site can take your second factors off.",
  password: { password: "Password", submit: "Confirm", forgot: "Forgot your password?" },
  wrongPassword: "This is not your password. If this keeps happening, reset it: that always opens the way again.",
  notAccepted: "Your account is not confirmed with this. Use what stands below.",
};
