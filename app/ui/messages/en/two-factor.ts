export const twoFactor = {
  title: "Two-factor login",
  on: "Two-factor login is on: after the password, the login asks for one of these.",
  off: "Two-factor login is off: the password alone logs in.",
  missing: "Anyone who learns your password can use your account. Set up an authenticator app or a security key.",
  missingRequired: "This site asks for a second factor. Set up an authenticator app or a security key.",
  onlyOne: "You have one second factor. With a second one, you can still log in when the first is lost.",
  lastUsed: "Added {{added}}, last used {{used}}",
  neverUsed: "Added {{added}}, never used",
  disowned: "Reported as not yours: it does not work any more.",
  closed: "Locked after 100 wrong answers in a row. Remove it and add it again.",
  label: "Label",
  removeText: "“{{label}}” will not log in any more, and all your other sessions end.",
  removeLast:
    "“{{label}}” is your last second factor: without it your password alone logs in, and your recovery codes are gone too. All your other sessions end.",
  lastFactor: "This site asks for a second factor, and this is your last. Add another one first.",
};
