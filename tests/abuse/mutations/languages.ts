import type { Mutation } from "./mutation.ts";

const JOURNEY = "tests/journeys/languages.test.ts";

/** What keeps the choice of a language from leading away, and one person's language from another's mails. */
export const languages: Mutation[] = [
  {
    name: "the choice of a language leads to any site",
    file: "app/routes/language/route.tsx",
    find: `safeNext(form.values.next) ?? "/"`,
    replace: `form.values.next || "/"`,
    killedBy: { file: JOURNEY, test: "the way back leads to no other site" },
  },
  {
    name: "a login replaces the language that its owner chose",
    file: "app/lib/database/statements/lock-account.ts",
    find: `SET "language" = COALESCE("language", (`,
    replace: `SET "language" = COALESCE(NULL, (`,
    killedBy: {
      file: "tests/contracts/login-language.test.ts",
      test: "is the one that a known browser asks for at a login, and stays what it is once it is stored",
    },
  },
  {
    name: "a thief's browser chooses the language of the mails about it",
    file: "app/lib/database/statements/lock-account.ts",
    find: ` FROM "Device" WHERE "accountId" = \${accountId} AND "tokenHash" = \${deviceHash}))`,
    replace: `))`,
    killedBy: { file: "tests/contracts/login-language.test.ts", test: "is not set by a browser that the account does not know" },
  },
  {
    name: "a mail forgets its account's language",
    file: "app/mail/deliver-due.ts",
    find: `await deliver({ ...content, id, createdAt, language, zone }`,
    replace: `await deliver({ ...content, id, createdAt, language: null, zone }`,
    killedBy: { file: JOURNEY, test: "an account keeps the language that it was registered in, for its mails" },
  },
];
