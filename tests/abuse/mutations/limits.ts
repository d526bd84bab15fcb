import type { Mutation } from "./mutation.ts";

/** What a limit counts, and for how long. */
export const limits: Mutation[] = [
  {
    name: "a success counts as a failure",
    file: "app/throttle/throttle.ts",
    find: `if (free.length) await takeFromCounts(context, free);`,
    replace: "",
    killedBy: {
      file: "tests/contracts/throttle.test.ts",
      test: "a try counts by what came of it: failures, each that is made, or every one",
    },
  },
  {
    name: "a period never ends",
    file: "app/lib/database/add-to-counts.ts",
    find: `const hasEnded = Prisma.sql\`"Throttle"."expire" <= \${clock.now()}\`;`,
    replace: `const hasEnded = Prisma.sql\`"Throttle"."expire" < \${new Date(clock.now().getTime() * 0)}\`;`,
    killedBy: {
      file: "tests/contracts/throttle.test.ts",
      test: "tries one after the other pass up to the limit, and then wait until its period is over by the site's clock",
    },
  },
  {
    name: "two tries wait for each other in a circle",
    file: "app/lib/database/add-to-counts.ts",
    find: `counts.toSorted((one, other) => (one.key < other.key ? -1 : 1));`,
    replace: `[...counts];`,
    killedBy: {
      file: "tests/contracts/throttle.test.ts",
      test: "tries at once that count by several keys in any order do not wait for each other in a circle",
    },
  },
  {
    name: "an estimate that could not be made counts as a wrong password",
    file: "app/auth/password-change/change-password.ts",
    find: `    refusal = (await refuseNewPassword(context, { password, ownWords: await ownWords(context, accountId) })) ?? undefined;
    return`,
    replace: `    refusal = (await refuseNewPassword(context, { password, ownWords: await ownWords(context, accountId) }).catch(() => ({ reason: "too-easy" as const, params: {} }))) ?? undefined;
    return`,
    killedBy: { file: "tests/contracts/overload.test.ts", test: "a new password that could not be estimated counts as no try" },
  },
];
