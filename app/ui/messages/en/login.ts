export const login = {
  title: "Log in",
  login: "User name or e-mail address",
  password: "Password",
  submit: "Log in",
  forgot: "Forgot your password?",
  noAccount: "No account yet? Register",
  refused: "The user name, address or password is wrong. If this keeps happening, reset your password: that always opens the way again.",
  frozen: "This account is frozen. Please write to the site's operators to have it opened again.",
  confirmDevice: {
    title: "Confirm this browser",
    text: "You have not logged in from this browser before, so we sent a mail to your verified addresses. Open its link, on any device, within ten minutes, and then go on here.",
    submit: "I have opened the link",
    notConfirmed:
      "The link in the mail was not opened yet. Look into your inbox, open the link there and press its button; then go on here.",
    linkTitle: "Confirm a login",
    linkText: "Somebody logs in to your account from a browser that is new to it. Press the button only if that is you.",
    linkSubmit: "Yes, this is me",
    gone: "This link was used already, or the login that it belongs to is over. Log in again to get a new one.",
  },
  stepRefused: "That did not log you in.",
  totpTitle: "Code from your app",
  totpText: "The password is right. Now type the six digits that your app shows ({{labels}}) to log in as {{username}}.",
  code: "Six-digit code",
  remember: "Remember this browser for 30 days: it then asks for the password only",
  recoveryCodeTitle: "Recovery code",
  recoveryCodeText:
    "The password is right. Now type one of the recovery codes that you kept to log in as {{username}}. It is used up by that.",
  recoveryCode: "Recovery code",
  closed:
    "This is locked after 100 wrong answers in a row, and no code or key opens it again. Log in another way, remove it there, and add it again.",
  closedLast:
    "This is locked after 100 wrong answers in a row, and no code or key opens it again. You have no other second factor: write to the site's operators.",
  otherWays: "Other ways",
  way: {
    "security-key": "Use a security key",
    totp: "Use an authenticator app",
    "recovery-code": "Use a recovery code",
  },
  noOtherWay: "If you cannot use this, and have no recovery codes, write to the site's operators.",
  startAgain: "Start again with another account",
};
