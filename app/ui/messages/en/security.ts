/** Each topic is a section of the page, with its points. Only what the site does stands here. */
export const security = {
  title: "Security",
  lead: "What {{site}} does to protect your account, and what you can do.",
  topics: {
    password: {
      title: "Your password",
      points: {
        stored: "We never store your password, only an argon2id hash of it. The password can't be computed from that hash.",
        rules:
          "It needs at least {{minLength}} characters and must not be easy to guess. We don't ask for digits or symbols, and we don't make you change it: neither makes a password safer.",
        guessing: "Guessing is slowed down, by account and by IP address. After 100 wrong passwords in a row the password is locked.",
      },
    },
    factors: {
      title: "Your second factor",
      points: {
        choice: "You can use an authenticator app, a security key, or several of each. After your password, we ask for one of them.",
        phishing: "A security key is the strongest: it answers only to this site, so a copy of this site learns nothing from it.",
        once: "A code from an app works once. The secret that makes the codes is encrypted.",
        codes: "You get ten recovery codes for when you lose your device. Each works once. Print them, or save them in a password manager.",
        mail: "We never send codes by SMS or email: both are too easy for others to read.",
      },
    },
    sessions: {
      title: "While you are logged in",
      points: {
        end: "A session ends after {{idle}} without use. It never lasts longer than {{absolute}}.",
        fresh: "Before you change anything important, we ask you to confirm that it's you.",
        others: "When you change your password or a second factor, all your other sessions end.",
      },
    },
    told: {
      title: "What we tell you",
      points: {
        history:
          "Your security history shows what happened to your account, when, and from where. If an older entry is changed, that shows.",
        mail: "We email you when your password, an address or a second factor changes. We also email you when someone logs in from a new browser.",
        never: "No email and no one from {{site}} will ever ask for your password or a code.",
      },
    },
    pages: {
      title: "These pages",
      points: {
        own: "No trackers, no fonts and no scripts from anyone else. Our own small script is needed for security keys only.",
        cookies: "Cookies only keep you logged in and recognize your browser. Scripts can't read them.",
        names: "We tell no one whether an email address has an account here. User names are public.",
      },
    },
  },
  bug: {
    title: "Report a bug",
    text: "Is something broken or hard to use? <support>Contact support</support>. Say what you did, what you expected and what happened.",
  },
  vulnerability: {
    title: "Report a vulnerability",
    text: "Have you found a weakness that puts accounts or packages at risk? Report it in private, not as a bug. An early report is better than a complete one.",
    ask: "Use your own accounts to try things out. Don't open other people's data, and don't overload the site. Give us time to fix the weakness before you publish it.",
    link: "Report a vulnerability",
    file: "Contact as security.txt",
    none: "This site names no contact for vulnerabilities.",
  },
  toAccount: "Check your account's security",
};
