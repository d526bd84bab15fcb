import type { FactorTexts } from "./factor-texts.ts";

export const totp = {
  method: "authenticator app",
  name: "Authenticator app",
  named: "authenticator app “{{label}}”",
  way: "Use an authenticator app",
  section: {
    title: "Authenticator apps",
    none: "An app on your phone shows six digits that change every 30 seconds.",
    add: "Set up an authenticator app",
    manage: "Manage authenticator apps",
  },
  protection: {
    title: "Authenticator app",
    text_one: "One app makes codes for you.",
    text_other: "{{count}} apps make codes for you.",
    missing: "An app on your phone or computer makes a new code every 30 seconds.",
    manage: "Manage apps",
    setUp: "Set up an app",
  },
  proof: { label: "Six-digit code", submit: "Confirm" },
  /** Its page during a login, and its page of the account. */
  login: {
    title: "Code from your app",
    text: "The password is right. Now type the six digits that your app shows ({{labels}}) to log in as {{username}}.",
    code: "Six-digit code",
  },
  page: {
    title: "Authenticator apps",
    yours: "Your apps",
    add: "Set up an app",
    scan: "Scan this picture with an authenticator app. It stays the same in this session until you confirm it, for {{lifetimes.totpSetup}} at the most.",
    qrLabel: "QR code that holds the secret; the same secret stands below as text",
    typeIt: "Or type this secret into the app (time-based, six digits):",
    openApp: "Open in an app on this device",
    labelHint: "To tell this app from others of yours, such as “Phone”.",
    firstLabel: "Authenticator app",
    nextLabel: "Authenticator app {{number}}",
    code: "Code from the app",
    codeHint: "The six digits that the app shows now prove that it is set up. They cannot be used again to log in.",
    submit: "Turn it on",
    setupGone: "This set-up was completed already or was too old. To set up an app, scan the picture that is shown now.",
    tooMany: "You have {{max}} apps already. Remove one first.",
    full: "You have as many apps as an account can have. Remove one to set up another.",
  },
  events: {
    added: "Authenticator app “{{label}}” added",
    "add-failed": "Authenticator app not added: the code was wrong",
    closed: "Authenticator app locked after 100 wrong codes in a row",
    renamed: "Authenticator app renamed to “{{label}}”",
    lost: "Authenticator app lost: the site has lost the key to its secret",
    removed: "Authenticator app “{{label}}” removed",
    failed: "Failed login: password correct, authenticator code wrong",
  },
  mail: {
    "factor-added": {
      subject: "Authenticator app “{{label}}” added to {{username}}",
      text: "The authenticator app “{{label}}” was added to your account. You can now use its codes when you log in. Your other sessions were logged out.",
    },
    "factor-removed": {
      subject: "Authenticator app “{{label}}” removed from {{username}}",
      text: "The authenticator app “{{label}}” was removed from your account. Your other sessions were logged out.",
      text_last:
        "The authenticator app “{{label}}” was removed from your account. It was your last second step, so your recovery codes were removed too. You can now log in with your password alone. Your other sessions were logged out.",
    },
    "factor-lost": {
      subject: "Authenticator app “{{label}}” no longer works for {{username}}",
      text: "{{site}} has lost the key that protected the secret of your authenticator app “{{label}}”. The app was removed from your account. Your other security keys and apps still work. All your sessions were logged out.",
      text_last:
        "{{site}} has lost the key that protected the secret of your authenticator app “{{label}}”. The app was removed from your account. It was your last second step, so your recovery codes were removed too. We locked your password: nobody can log in with it until you reset it. All your sessions were logged out.",
    },
    "factor-closed": {
      subject: "Authenticator app “{{label}}” locked for {{username}}",
      text: "Someone entered 100 wrong codes in a row for your authenticator app “{{label}}”. To stop the guessing, we locked it for good, in every browser.",
      after:
        "Log in with a security key or a recovery code, remove the app, and add it again. If those codes were not yours, someone knows your password. Change it too:",
    },
    "second-factor-failed": {
      text: "Someone entered your password, but not the code from your authenticator app. Nobody got in.",
    },
  },
  refused: {
    wrong: "This code is wrong. Type the six digits that the app shows now.",
    disowned: "This app was reported as not yours, so it does not work any more. The mail about it says how to go on.",
    closed:
      "Your app is locked after 100 wrong answers in a row. Use another second factor or a recovery code, remove the app, and add it again.",
    used: "This code was used already. Wait for the app to show the next one.",
    "clock-behind_one":
      "This code is for another time: the clock of your device is about {{count}} minute behind. Set it to automatic time, wait for the next code and type that.",
    "clock-behind_other":
      "This code is for another time: the clock of your device is about {{count}} minutes behind. Set it to automatic time, wait for the next code and type that.",
    "clock-ahead_one":
      "This code is for another time: the clock of your device is about {{count}} minute ahead. Set it to automatic time, wait for the next code and type that.",
    "clock-ahead_other":
      "This code is for another time: the clock of your device is about {{count}} minutes ahead. Set it to automatic time, wait for the next code and type that.",
  },
} satisfies FactorTexts<"totp">;
