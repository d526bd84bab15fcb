export const confirm = {
  title: "Confirm it's you",
  text: "You're logged in as {{username}}. Confirm it's you to continue. We won't ask again for {{lifetimes.freshProof}}.",
  afterRecovery: "You logged in with a recovery code, so your password is enough here.",
  closed:
    "One of your ways to confirm is locked after 100 wrong attempts in a row. Use another one. You can also log out and log in again with a recovery code. Then remove what is locked, and add it again.",
  factorGone: "Can't use any of these? Log out, then log in with a recovery code. After that, your password is enough here.",
  keyOnly:
    "You're an administrator, so only your security key or passkey is enough here. If you lost it, ask someone with access to the server to reset your two-factor authentication.",
  password: { password: "Password", submit: "Confirm with password", forgot: "Forgot your password?" },
  wrongPassword: "That password isn't right. Try again, or reset it.",
  notAccepted: "You can't use that to confirm. Choose one of the options below.",
};
