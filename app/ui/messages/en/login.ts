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
};
