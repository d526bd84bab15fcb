export const twoFactor = {
  title: "Two-factor authentication",
  on: "Two-factor authentication is on. After your password, we ask for one of these:",
  off: "Two-factor authentication is off. Anyone who learns your password can log in.",
  missing: "Add a passkey, security key or authenticator app to stop them.",
  missingRequired: "This site requires two-factor authentication. Add a passkey, security key or authenticator app.",
  onlyOne: "Add a backup, so that losing one device doesn't lock you out.",
  lastUsed: "Added {{added}}, last used {{used}}",
  neverUsed: "Added {{added}}, never used",
  disowned: "You reported this as not yours. It no longer works.",
  closed: "Locked after 100 failed attempts in a row. Remove it, and add it again.",
  label: "Name",
  removeText: "You won't be able to log in with “{{label}}”. Your other sessions will be logged out.",
  removeLast:
    "“{{label}}” is your only second step. Without it, your password is enough to log in, and your recovery codes are deleted. Your other sessions will be logged out.",
  lastFactor: "This site requires two-factor authentication, and this is your only second step. Add another one first.",
  /** Once after a login with a code; see app/enhance/passkey-offer.ts. */
  offer: {
    title: "Log in faster and safer next time",
    text: "With a passkey, you log in with your fingerprint, face or PIN. You need no password and no code.",
    add: "Add a passkey",
    later: "Not now",
  },
  copy: "Copy",
  copied: "Copied",
};
