import type { FactorTexts } from "./factor-texts.ts";

export const totp = {
  method: "authenticator app",
  name: "Authenticator app",
  named: "authenticator app “{{label}}”",
  way: "Use an authenticator app",
  section: {
    title: "Authenticator apps",
    none: "An app on your phone or computer shows a new six-digit code every 30 seconds.",
    add: "Add an authenticator app",
    manage: "Manage authenticator apps",
  },
  protection: {
    title: "Authenticator app",
    text_one: "You have {{count}} authenticator app.",
    text_other: "You have {{count}} authenticator apps.",
    missing: "An app on your phone or computer shows a new code every 30 seconds.",
    manage: "Manage apps",
    setUp: "Add an app",
  },
  proof: { label: "Code from your authenticator app", submit: "Confirm with the code" },
  /** Its page during a login, and its page of the account. */
  login: {
    title: "Enter your code",
    text: "Enter the six-digit code from your authenticator app ({{labels}}) to log in as {{username}}.",
    text_unnamed: "Enter the six-digit code from your authenticator app to log in as {{username}}.",
    code: "Six-digit code",
  },
  page: {
    title: "Authenticator apps",
    yours: "Your apps",
    add: "Add an app",
    addAnother: "Add another app",
    begin: "Add another app",
    openTitle: "Open an authenticator app",
    open: "Any app for one-time codes (TOTP) works. Many password managers and phones have one built in.",
    secretTitle: "Give the app this site's secret",
    openApp: "Open in an app on this device",
    scan: "Scan the QR code with your app.",
    qrLabel: "QR code with the secret that is also shown as text",
    typeIt: "You can't scan? Enter this secret in the app:",
    codeTitle: "Enter the code the app shows",
    labelHint: "A name to recognize the app by, for example “Phone”.",
    firstLabel: "Authenticator app",
    nextLabel: "Authenticator app {{number}}",
    code: "Code from the app",
    codeHint: "Six digits. If the code changes while you type, enter the new one.",
    submit: "Add the app",
    setupGone: "This secret is no longer valid. It was already added, or is older than {{lifetimes.totpSetup}}. Start again.",
    tooMany: "You can't have more than {{max}} apps. Remove one first.",
    full: "You can't have more apps. To add another one, remove one first.",
  },
  events: {
    added: "Authenticator app “{{label}}” added",
    "add-failed": "Authenticator app not added: the code was wrong",
    closed: "Authenticator app locked after 100 wrong codes in a row",
    renamed: "Authenticator app renamed to “{{label}}”",
    lost: "Authenticator app lost: the site has lost the encryption key of its secret",
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
        "The authenticator app “{{label}}” was removed from your account. It was your last second step, so your recovery codes were removed too. Your password is now enough to log in. Your other sessions were logged out.",
    },
    "factor-lost": {
      subject: "Authenticator app “{{label}}” no longer works for {{username}}",
      text: "{{site}} has lost the encryption key that protected the secret of your authenticator app “{{label}}”. The app was removed from your account. Your other security keys and apps still work. All your sessions were logged out.",
      text_last:
        "{{site}} has lost the encryption key that protected the secret of your authenticator app “{{label}}”. The app was removed from your account. It was your last second step, so your recovery codes were removed too. We locked your password: nobody can log in with it until you reset it. All your sessions were logged out.",
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
    wrong: "That code isn't right. Enter the six digits the app shows now.",
    disowned: "This app no longer works, because you reported it as not yours. Our email about it says what to do.",
    closed:
      "This app is locked after 100 wrong codes in a row. Log in another way, for example with a recovery code. Then remove the app and add it again.",
    used: "That code was already used. Wait for the app to show the next one.",
    "clock-behind_one": "Your device's clock is about {{count}} minute slow. Turn on automatic time, then enter the next code.",
    "clock-behind_other": "Your device's clock is about {{count}} minutes slow. Turn on automatic time, then enter the next code.",
    "clock-ahead_one": "Your device's clock is about {{count}} minute fast. Turn on automatic time, then enter the next code.",
    "clock-ahead_other": "Your device's clock is about {{count}} minutes fast. Turn on automatic time, then enter the next code.",
  },
} satisfies FactorTexts<"totp">;
