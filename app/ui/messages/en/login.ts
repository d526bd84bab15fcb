export const login = {
  title: "Log in",
  login: "User name or email address",
  password: "Password",
  submit: "Log in",
  forgot: "Forgot your password?",
  noAccount: "No account yet? Create an account",
  refused:
    "Wrong user name, email or password. If your address isn't verified yet, use your user name. If this keeps happening, reset your password.",
  frozen: "This account is suspended. <support>Contact support</support>.",
  confirmDevice: {
    title: "Check your email",
    text: "You haven't logged in from this browser before, so we emailed a link to your verified addresses. Open it in this browser within {{lifetimes.loginFlow}}. In any other browser the link can't confirm this login.",
    submit: "I've opened the link",
    notConfirmed: "This login isn't confirmed yet. Open the link from the email in this browser and press its button.",
    doneTitle: "Browser confirmed",
    done: "You confirmed this browser. You can log in now.",
    linkTitle: "Confirm a login",
    linkText: "Someone is logging in to your account from this browser for the first time. Confirm only if it's you.",
    linkSubmit: "Yes, this is me",
    elsewhere: "This login began in another browser, so it can't be confirmed here.",
    browser: "Browser",
    address: "IP address",
    began: "Started",
    ifYou:
      "Is this you? Go back to the browser where you began, and open the email there. You can also copy the link from the email into that browser's address bar.",
    ifNotYou:
      "Not you? Then someone knows your password, or you typed it into a site that only looks like this one. Reset it now: that ends this login.",
    reset: "Reset your password",
    notMe: "What else to do if this wasn't you",
    gone: "This link no longer works. It may have been used, or its login has ended. Log in again to get a new one.",
  },
  remember: "Don't ask for a second step on this browser for {{lifetimes.rememberedBrowser}}",
  closed:
    "This second step is locked after 100 wrong attempts in a row. It no longer works, not even with the right code or key. Log in another way, remove it, and add it again.",
  closedLast:
    "This second step is locked after 100 wrong attempts in a row. It no longer works, not even with the right code or key. You have no other second step. <support>Contact support</support>.",
  otherWays: "Other ways to log in",
  noOtherWay: "Can't use this, and have no recovery codes? <support>Contact support</support>.",
  startAgain: "Use another account",
};
