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
