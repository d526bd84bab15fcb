export const account = {
  title: "Your account",
  signedInAs: "Signed in as {{username}}.",
  sections: {
    label: "Your account",
    overview: "Overview",
    emails: "E-mail addresses",
    password: "Password",
    twoFactor: "Two-factor login",
    tokens: "API tokens",
    sessions: "Sessions",
    history: "Security history",
  },
  /** How safe the account is, and the one thing to do next. */
  checkUp: {
    level: {
      open: "Only a password guards your account",
      fragile: "Others are kept out, but you could be too",
      sound: "Your account is safe",
      best: "Your account is well guarded",
    },
    step: {
      "verify-address": {
        text: "Your e-mail address is not verified. Until it is, two-factor login cannot be turned on, and a forgotten password cannot be reset.",
        action: "Verify your address",
      },
      "add-factor": {
        text: "Anyone who learns your password can log in. Add a security key or an authenticator app to stop them.",
        action: "Turn on two-factor login",
      },
      "make-codes": {
        text: "There are no recovery codes. If your second factor is lost or breaks, only they let you in.",
        action: "Make recovery codes",
      },
      "keep-codes": {
        text: "You have recovery codes, but did not show yet that you kept them. If your second factor is lost, they are what lets you in.",
        action: "Check your recovery codes",
      },
      "renew-codes": {
        text: "Few of your recovery codes are left. Make new ones before they run out.",
        action: "Make new recovery codes",
      },
      "add-another-factor": {
        text: "You have one second factor. Add another, and losing one costs you nothing.",
        action: "Add a second one",
      },
      "renew-password": {
        text: "Your password is more than two years old. If you use it anywhere else, or somebody may have seen it, choose a new one. Otherwise keep it.",
        action: "Change the password",
      },
      "end-unseen": {
        text: "A browser that can still get in was not seen for {{lifetimes.unusedBrowser}}. If you do not use it any more, end its session or forget it.",
        action: "Look at your browsers",
      },
      "end-unused-tokens": {
        text: "These API tokens have not been used for {{lifetimes.unusedToken}}: {{labels}}. Revoke those that you no longer need.",
        action: "Look at your tokens",
      },
      "limit-tokens": {
        text: "These API tokens never expire: {{labels}}. If one leaks, it works until someone notices. Replace them by tokens that expire.",
        action: "Look at your tokens",
      },
    },
    nothing: "There is nothing to do. Come back when you get a new phone, key or address.",
  },
  protections: {
    title: "What guards your account",
    badge: {
      on: "On",
      off: "Off",
      verified: "Verified",
      notVerified: "Not verified",
      kept: "Kept",
      notKept: "Not checked",
      low: "Few left",
    },
    emails: {
      title: "E-mail address",
      others_one: "{{address}} and one more",
      others_other: "{{address}} and {{count}} more",
      manage: "Manage addresses",
      setUp: "Verify or correct it",
    },
    password: { title: "Password", since: "Set on {{date}}", manage: "Change the password" },
    sessions: {
      title: "Sessions",
      text_one: "This one is all there is.",
      text_other: "You are signed in {{count}} times.",
      remembered_one: "One browser skips the second factor.",
      remembered_other: "{{count}} browsers skip the second factor.",
      manage: "Manage sessions",
    },
  },
  data: {
    title: "Your data",
    text: "Everything that the site holds about you is one file away. A deletion can be cancelled for {{lifetimes.deletionGrace}}.",
    export: "Download your data",
    delete: "Delete your account",
  },
};
