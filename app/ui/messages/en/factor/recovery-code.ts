import type { FactorTexts } from "./factor-texts.ts";

export const recoveryCode = {
  method: "recovery code",
  name: "Recovery codes",
  way: "Use a recovery code",
  protection: {
    title: "Recovery codes",
    text_one: "{{count}} recovery code left.",
    text_other: "{{count}} recovery codes left.",
    missing: "Ten one-time codes for when you lose your phone or key. You get them when you turn on two-factor authentication.",
    manage: "Manage codes",
  },
  events: {
    closed: "Recovery codes locked after 100 wrong codes in a row",
    lost: "Recovery codes lost: the site has lost their encryption key",
    failed: "Failed login: password correct, recovery code wrong",
  },
  backup: {
    later: "You get ten recovery codes when you turn on two-factor authentication.",
    manage: "Manage recovery codes",
    closed: "Your recovery codes are locked after 100 wrong codes in a row. Create new ones.",
    left_one: "You have {{count}} unused recovery code.",
    left_other: "You have {{count}} unused recovery codes.",
    low_one: "Only {{count}} recovery code is left. Create new ones.",
    low_other: "Only {{count}} recovery codes are left. Create new ones.",
    notKept: "You haven't confirmed that you saved your recovery codes. They are the only way in if you lose your device.",
  },
  login: {
    title: "Enter a recovery code",
    text: "Enter one of your saved recovery codes to log in as {{username}}. Each code works once.",
    code: "Recovery code",
  },
  page: {
    madeOn: "They were created on {{date}}.",
    sheet: "Recovery codes for {{username}} at {{site}}",
    shown: "Save these codes now. You won't see them again. Each one logs you in once if you lose your phone or key.",
    keep: "Print them, write them down or save the file in a safe place.",
    print: "Print",
    download: "Download",
    fileText: "Each code works once, after your password. Cross it out when you have used it. Keep the codes where only you can find them.",
    checkTitle: "Confirm that you saved them",
    code: "One of your recovery codes",
    checkHint: "This doesn't use up the code. Capitals, spaces and hyphens don't matter.",
    check: "Confirm",
    begin: "Create new recovery codes",
    generateTitle: "Replace your recovery codes?",
    generateText: "You get ten new codes. Your current codes stop working immediately.",
    generate: "Create new codes",
    keepOld: "Keep the current codes",
    noFactor: "Turn on two-factor authentication first. Recovery codes are for when you lose your phone or key.",
  },
  mail: {
    "factor-lost": {
      subject: "Recovery codes removed from {{username}}",
      text: "{{site}} has lost the encryption key that protected your new recovery codes. You had not looked at them yet, so we removed them. Your security keys and apps still work. All your sessions were logged out.",
      after: "Log in and create new codes. If you can't log in, reset your password:",
    },
    "factor-closed": {
      subject: "Recovery codes locked for {{username}}",
      text: "Someone entered 100 wrong recovery codes in a row. To stop the guessing, we locked your recovery codes for good, in every browser.",
      after:
        "Log in with a security key or an authenticator app and create new codes. If those codes were not yours, someone knows your password. Change it too:",
    },
    "second-factor-failed": {
      text: "Someone entered your password, but not a valid recovery code. Nobody got in.",
    },
  },
  refused: {
    wrong: "That isn't one of your unused recovery codes. Check what you typed, or use another one.",
    disowned: "These codes no longer work, because you reported them as not yours. Our email about it says what to do.",
    closed: "Your recovery codes are locked after 100 wrong codes in a row. Log in another way, and create new ones.",
  },
} satisfies FactorTexts<"recovery-code">;
