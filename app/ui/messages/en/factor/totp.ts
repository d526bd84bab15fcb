export const totp = {
  method: "authenticator app",
  name: "Authenticator app",
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
  confirm: { label: "Six-digit code", submit: "Confirm" },
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
};
