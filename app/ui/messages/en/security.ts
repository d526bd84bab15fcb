/** Each topic is a section of the page, with its points. Only what the site does stands here. */
export const security = {
  title: "How accounts are kept safe",
  lead: "What {{site}} does for you, and what you can do.",
  topics: {
    password: {
      title: "Your password",
      points: {
        stored: "It is never kept. The site keeps a value from which it cannot be computed back (argon2id), and compares with that.",
        rules:
          "It needs at least {{minLength}} characters and must not be easy to guess. There are no rules about digits and symbols, and nobody makes you change it every few months: neither makes a password safer.",
        guessing: "Guessing is slowed down, by account and by address, and after 100 wrong passwords in a row the password is closed.",
      },
    },
    factors: {
      title: "Your second factor",
      points: {
        choice:
          "An authenticator app on a phone or computer, a security key, or several of each. Any of them is asked for after the password.",
        phishing: "A security key is the strongest: it answers only to this site, so a copy of this site learns nothing from it.",
        once: "A code from an app works once. The secret that codes are made from is kept encrypted.",
        codes:
          "Ten recovery codes are for the day when the others are lost. Each works once. Print them, or keep them in a password manager.",
        mail: "There is no second factor by SMS or e-mail: both are read by others too easily.",
      },
    },
    sessions: {
      title: "While you are signed in",
      points: {
        end: "A session ends after {{idle}} without use, and after {{absolute}} in any case.",
        fresh: "Before anything important is changed, the site asks once more whether it is you.",
        others: "A change of the password or of a second factor ends all other sessions.",
      },
    },
    told: {
      title: "You are told",
      points: {
        history:
          "Everything that happens to your account stands in its history, with time and place, and each entry seals those before it.",
        mail: "Changes to passwords, addresses and factors are told by mail, and so is a login from a browser that the account has not used before.",
        never: "No mail and nobody from {{site}} will ever ask for your password or for a code.",
      },
    },
    pages: {
      title: "These pages",
      points: {
        own: "Nothing is loaded from anybody else: no trackers, no fonts, no scripts but one small one of our own, which security keys need.",
        cookies: "The cookies only keep you signed in and tell your browser from others. Scripts cannot read them.",
        names: "Whether an e-mail address has an account here is told to nobody. User names are public.",
      },
    },
  },
  toAccount: "See how safe your account is",
};
