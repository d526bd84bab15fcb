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
  refused: {
    wrong: "This is none of your recovery codes, or it was used already.",
    disowned: "These codes were reported as not yours, so they do not work any more. The mail about it says how to go on.",
    closed: "Your recovery codes are locked after 100 wrong answers in a row. Log in another way, and generate new ones.",
  },
} satisfies FactorTexts<"recovery-code">;
