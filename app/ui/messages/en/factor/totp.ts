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
