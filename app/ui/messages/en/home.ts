export const home = {
  title: "One account, well guarded",
  lead: "{{site}} keeps the accounts of people who publish packages: with a password, and with something that only you have.",
  signedIn: "You are signed in as {{username}}.",
  toAccount: "Go to your account",
  whatTitle: "What guards it",
  what: {
    factor: {
      title: "A second factor for everybody",
      text: "An authenticator app, a security key or both. Recovery codes get you in when they are lost.",
    },
    mail: {
      title: "A mail about every change",
      text: "Every change to how your account is reached is recorded for you, and told to your addresses.",
    },
    plain: {
      title: "Pages that work everywhere",
      text: "Without scripts, in a text browser, on a slow line, with a keyboard or a screen reader. Nothing on them comes from anybody else.",
    },
  },
  more: "How accounts are kept safe",
  help: "Help when you cannot get in",
};
