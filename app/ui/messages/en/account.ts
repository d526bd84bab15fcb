export const account = {
  title: "Your account",
  signedInAs: "Logged in as {{username}}",
  sections: {
    label: "Your account",
    overview: "Overview",
    emails: "Email addresses",
    password: "Password",
    twoFactor: "Two-factor authentication",
    tokens: "API tokens",
    sessions: "Sessions",
    history: "Security history",
  },
  /** How safe the account is, and the one thing to do next. */
  checkUp: {
    level: {
      open: "Your account is protected by a password only",
      fragile: "You could lock yourself out",
      sound: "Your account is protected",
      best: "Your account is well protected",
    },
    step: {
      "verify-address": {
        text: "Verify your email address first. You need it to reset your password and to turn on two-factor authentication.",
        action: "Verify your address",
      },
      "add-factor": {
        text: "Anyone who learns your password can log in. Add a passkey, security key or authenticator app to stop them.",
        action: "Turn on two-factor authentication",
      },
      "make-codes": {
        text: "You have no recovery codes. They are the only way in if you lose your device.",
        action: "Create recovery codes",
      },
      "keep-codes": {
        text: "You haven't confirmed that you saved your recovery codes. They are the only way in if you lose your device.",
        action: "Confirm your recovery codes",
      },
      "renew-codes": {
        text: "You have few recovery codes left. Create new ones before they run out.",
        action: "Create new recovery codes",
      },
      "add-another-factor": {
        text: "Add a backup, so that losing one device doesn't lock you out.",
        action: "Add a backup method",
      },
      "renew-password": {
        text: "Your password is more than two years old. If you use it anywhere else, or someone may have seen it, choose a new one. Otherwise keep it.",
        action: "Change your password",
      },
      "end-unseen": {
        text: "A browser that can still get in was last used more than {{lifetimes.unusedBrowser}} ago. If you no longer use it, log it out or choose “Forget this browser”.",
        action: "Check your browsers",
      },
      "end-unused-tokens": {
        text: "These API tokens have not been used for {{lifetimes.unusedToken}}: {{labels}}. Revoke those that you no longer need.",
        action: "Check your tokens",
      },
      "limit-tokens": {
        text: "These API tokens never expire: {{labels}}. If one leaks, it works until someone notices. Replace them with tokens that expire.",
        action: "Check your tokens",
      },
    },
    nothing: "Nothing to do. Check again when you change your phone, key or email address.",
  },
  groups: { signingIn: "Logging in", gettingBackIn: "Getting back in", activity: "Activity" },
  badge: {
    on: "On",
    off: "Off",
    verified: "Verified",
    notVerified: "Not verified",
    kept: "Saved",
    notKept: "Not confirmed",
    low: "Few left",
  },
  needsAddress: "Verify your email address first.",
  emails: {
    title: "Email address",
    others_one: "{{address}} and one more",
    others_other: "{{address}} and {{count}} more",
    manage: "Manage addresses",
    setUp: "Verify or correct it",
  },
  password: { title: "Password", since: "Last changed on {{date}}", manage: "Change password" },
  sessions: {
    title: "Sessions",
    text_one: "Only this browser is logged in.",
    text_other: "Logged in on {{count}} browsers.",
    remembered_one: "One browser skips the second step.",
    remembered_other: "{{count}} browsers skip the second step.",
    manage: "Manage sessions",
  },
  tokens: {
    title: "API tokens",
    none: "No tokens. You need one to upload packages.",
    text_one: "One token can upload for you.",
    text_other: "{{count}} tokens can upload for you.",
    manage: "Manage tokens",
  },
  history: { title: "Security history", text: "Logins, changes and failed attempts.", manage: "See what happened" },
  data: {
    title: "Your data",
    text: "Download a copy of your account's data, or delete your account. You have {{lifetimes.deletionGrace}} to change your mind.",
    export: "Download your data",
    delete: "Delete your account",
  },
};
