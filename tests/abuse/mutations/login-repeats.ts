import type { Mutation } from "./mutation.ts";

/** A login that is confirmed by mail, browsers that are not remembered, and forms that are sent twice. */
export const loginRepeats: Mutation[] = [
  {
    name: "the link that confirms a browser does so in any browser",
    file: "app/auth/login/device-confirmation.ts",
    find: `if (waiting === flow?.id) return { kind: "here" };`,
    replace: `return { kind: "here" };`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "the link that confirms a new browser does so there only: elsewhere it shows where the login began, and stays good",
    },
  },
  {
    name: "a browser whose own login is confirmed takes any link for its own",
    file: "app/auth/login/device-confirmation.ts",
    find: `if (flow?.deviceConfirmed && (!waiting || waiting === flow.id))`,
    replace: `if (flow && (flow.deviceConfirmed || waiting))`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "the link that confirms a new browser does so there only: elsewhere it shows where the login began, and stays good",
    },
  },
  {
    name: "a ticked box is lost on the way through the mail",
    file: "app/auth/login/flow.ts",
    find: `data: { methods: JSON.stringify(methods), factorLabel, remember } });`,
    replace: `data: { methods: JSON.stringify(methods), factorLabel, remember: remember && null } });`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "a login that waits for the link of a mail keeps the ticked box and what it was proved with",
    },
  },
  {
    name: "what a login was proved with is lost on the way through the mail",
    file: "app/auth/login/device-confirmation.ts",
    find: `label: factorLabel ?? "" };`,
    replace: `label: factorLabel && "" };`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "a login that waits for the link of a mail keeps the ticked box and what it was proved with",
    },
  },
  {
    name: "browsers are remembered although the operator lets none be",
    file: "app/auth/login/complete-login.ts",
    find: `const remember = ticked && context.settings.rememberedBrowsers;`,
    replace: `const remember = ticked;`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "where no browser is remembered, neither the box nor a browser that was remembered before skips the second factor",
    },
  },
  {
    name: "a browser that was remembered before skips the second factor although none may",
    file: "app/auth/session/devices.ts",
    find: `return settings.rememberedBrowsers && trustedUntil`,
    replace: `return settings && trustedUntil`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "where no browser is remembered, neither the box nor a browser that was remembered before skips the second factor",
    },
  },
  {
    name: "8 characters are enough for a password that stands alone in a remembered browser",
    file: "app/auth/password/password-policy.ts",
    find: `twoFactorPolicy === "required" && !rememberedBrowsers ?`,
    replace: `twoFactorPolicy === "required" && rememberedBrowsers !== null ?`,
    killedBy: {
      file: "app/auth/password/password-policy.test.ts",
      test: "where a remembered browser asks for the password alone, or a second factor is a choice, 8 characters are not enough",
    },
  },
];
