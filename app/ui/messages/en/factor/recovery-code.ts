import type { FactorTexts } from "./factor-texts.ts";

export const recoveryCode = {
  method: "recovery code",
  name: "Recovery codes",
  way: "Use a recovery code",
  protection: {
    title: "Recovery codes",
    text_one: "One code is left.",
    text_other: "{{count}} codes are left.",
    missing: "Ten codes on paper for the day when app or key is lost. They come with your first second factor.",
    manage: "Manage codes",
    setUp: "See recovery codes",
  },
  events: {
    closed: "Recovery codes locked after 100 wrong codes in a row",
    lost: "Recovery codes lost: the site has lost the key to them",
    failed: "Failed login: password correct, recovery code wrong",
  },
  backup: {
    later: "Ten recovery codes are made with your first second factor.",
    manage: "Manage recovery codes",
    closed: "Your recovery codes are locked after 100 wrong answers in a row. Generate new ones.",
    left_one: "{{count}} recovery code can still be used.",
    left_other: "{{count}} recovery codes can still be used.",
    low_one: "Only {{count}} recovery code is left. Make new ones.",
    low_other: "Only {{count}} recovery codes are left. Make new ones.",
    notKept: "You have not shown yet that you kept your recovery codes. Without them, a lost phone or key locks you out.",
  },
  login: {
    title: "Recovery code",
    text: "The password is right. Now type one of the recovery codes that you kept to log in as {{username}}. It is used up by that.",
    code: "Recovery code",
  },
  page: {
    madeOn: "They were created on {{date}}.",
    shown: "These are your recovery codes. Each logs you in once when your second factor is lost. They are shown only now.",
    keep: "Print this page, write them down, or keep the file in a safe place.",
    download: "Download as a file",
    fileHeading: "Recovery codes of {{username}} at {{site}} ({{origin}})",
    fileText: "Each is good once, in place of the second factor. Keep them where nobody else finds them.",
    checkTitle: "Show that you kept them",
    code: "One of your recovery codes",
    checkHint: "This does not use it up. Capitals, spaces and hyphens make no difference.",
    check: "Check",
    generateTitle: "New codes",
    generateText: "Ten new codes take the place of the old ones, which stop working at once.",
    generate: "Make new codes",
    noFactor: "Recovery codes are for when a second factor is lost, and you have none. Set one up first.",
  },
  mail: {
    "factor-lost": {
      subject: "Recovery codes removed from {{username}}",
      text: "{{site}} has lost the key that protected your new recovery codes. You had not looked at them yet, so we removed them. Your security keys and apps still work. All your sessions were logged out.",
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
    wrong: "This is none of your recovery codes, or it was used already.",
    disowned: "These codes were reported as not yours, so they do not work any more. The mail about it says how to go on.",
    closed: "Your recovery codes are locked after 100 wrong answers in a row. Log in another way, and generate new ones.",
  },
} satisfies FactorTexts<"recovery-code">;
