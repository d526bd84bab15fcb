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
    title: "Check your email",
    text: "You haven't logged in from this browser before, so we emailed a link to your verified addresses. Open it in this browser within {{lifetimes.loginFlow}}. In any other browser the link can't confirm this login.",
    submit: "I have opened the link",
    notConfirmed: "This login isn't confirmed yet. Open the link from the email in this browser and press its button.",
    doneTitle: "Browser confirmed",
    done: "You confirmed this browser. You can log in now.",
    linkTitle: "Confirm a login",
    linkText: "Someone is logging in to your account in this browser, which is new to it. Confirm only if that is you.",
    linkSubmit: "Yes, this is me",
    elsewhere: "This login began in another browser, so it can't be confirmed here.",
    browser: "Browser",
    address: "IP address",
    began: "Began",
    ifYou:
      "Is this you? Go back to the browser where you began, and open the email there. You can also copy the link from the email into that browser's address bar.",
    ifNotYou:
      "Not you? Then someone knows your password, or you typed it into a site that only looks like this one. Reset it now: that ends this login.",
    reset: "Reset your password",
    notMe: "What else to do if this was not you",
    gone: "This link was used already, or the login that it belongs to is over. Log in again to get a new one.",
  },
  remember: "Remember this browser for {{lifetimes.rememberedBrowser}}: it then asks for the password only",
  recoveryCodeTitle: "Recovery code",
  recoveryCodeText:
    "The password is right. Now type one of the recovery codes that you kept to log in as {{username}}. It is used up by that.",
  recoveryCode: "Recovery code",
  closed:
    "This is locked after 100 wrong answers in a row, and no code or key opens it again. Log in another way, remove it there, and add it again.",
  closedLast:
    "This is locked after 100 wrong answers in a row, and no code or key opens it again. You have no other second factor: write to the site's operators.",
  otherWays: "Other ways",
  noOtherWay: "If you cannot use this, and have no recovery codes, write to the site's operators.",
  startAgain: "Start again with another account",
};
