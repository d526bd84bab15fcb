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
];
