export const home = {
  title: "Your {{site}} account",
  lead: "Log in to publish packages and manage how your account is protected.",
  signedIn: "You are logged in as {{username}}.",
  toAccount: "Go to your account",
  toProjects: "See projects",
  find: "Find a project",
  search: "Search",
  whatTitle: "How we protect your account",
  what: {
    factor: {
      title: "A second step",
      text: "Use a passkey, a security key or an authenticator app. If you lose your phone or key, you can log in with a recovery code.",
    },
    mail: {
      title: "No silent changes",
      text: "When your account changes, we email you and keep a record.",
    },
    plain: {
      title: "Works in any browser",
      text: "With or without scripts, on a slow line, with a keyboard or a screen reader. No trackers, no third-party code.",
    },
  },
  more: "How we keep accounts safe",
  help: "Get help if you can't log in",
};
