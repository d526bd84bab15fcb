import type { FactorTexts } from "./factor-texts.ts";

export const hotp = {
  method: "code token",
  name: "Code token",
  named: "code token “{{label}}”",
  way: "Use a code token",
  section: {
    title: "Code tokens",
    none: "A small device shows six digits each time that its button is pressed.",
    add: "Set up a code token",
    manage: "Manage code tokens",
  },
  protection: {
    title: "Code token",
    text_one: "One token shows codes for you.",
    text_other: "{{count}} tokens show codes for you.",
    missing: "A small device shows a new code each time that its button is pressed.",
    manage: "Manage tokens",
    setUp: "Set up a token",
  },
  proof: { label: "Six-digit code of your token", submit: "Confirm" },
  login: {
    title: "Code from your token",
    text: "The password is right. Now type the six digits that your token shows ({{labels}}) to log in as {{username}}.",
    code: "Six-digit code",
  },
  page: {
    title: "Code tokens",
    yours: "Your tokens",
    add: "Set up a token",
    secret: "Write this secret into the token (counter-based, six digits, from 0 on):",
    openApp: "Open in an app on this device",
    code: "Code from the token",
    codeHint: "The six digits that the token shows now prove that it is set up. They cannot be used again to log in.",
    submit: "Turn it on",
    setupGone: "This set-up was completed already or was too old. Set the token up with the secret that is shown now.",
    full: "You have as many tokens as an account can have. Remove one to set up another.",
  },
  events: {
    added: "Code token “{{label}}” added",
    "add-failed": "Code token not added: the code was wrong",
    closed: "Code token locked after 100 wrong codes in a row",
    renamed: "Code token renamed to “{{label}}”",
    lost: "Code token lost: the site has lost the encryption key of its secret",
    removed: "Code token “{{label}}” removed",
    failed: "Failed login: password correct, code of the token wrong",
  },
  refused: {
    wrong: "This code is wrong. Press the token and type the six digits that it shows now.",
    used: "This code was used already. Press the token for the next one.",
    disowned: "This token was reported as not yours, so it does not work any more. The mail about it says how to go on.",
    closed:
      "Your token is locked after 100 wrong answers in a row. Use another second factor or a recovery code, remove the token, and add it again.",
  },
} satisfies FactorTexts<"hotp">;
