import type { Mutation } from "./mutation.ts";

/** What admins may do, and what keeps it in sight of others. */
export const admin: Mutation[] = [
  {
    name: "an admin freezes themselves out",
    file: "app/admin/act-on-account.ts",
    find: `if (accountId === admin.accountId) return "own-account";`,
    replace: "",
    killedBy: {
      file: "tests/contracts/admin-acts.test.ts",
      test: "no admin acts on their own account, and nobody on one that is not there",
    },
  },
  {
    name: "an act leaves nothing in the admin's own history",
    file: "app/admin/act-on-account.ts",
    find: `await recordAct(context, { admin, act, accountId, detail: { reason } });`,
    replace: "",
    killedBy: {
      file: "tests/contracts/admin-acts.test.ts",
      test: "a freeze is one transaction of change, two events and a mail, and says nothing of where the admin sits",
    },
  },
  {
    name: "an owner reads where the admin sits",
    file: "app/admin/act-on-account.ts",
    find: `work(unseen(context), {`,
    replace: `work(unseen && context, {`,
    killedBy: {
      file: "tests/contracts/admin-acts.test.ts",
      test: "a freeze is one transaction of change, two events and a mail, and says nothing of where the admin sits",
    },
  },
  {
    name: "the end of all sessions leaves the sessions",
    file: "app/admin/end-account-sessions.ts",
    find: `await endSessions(context, { accountId, reason: "admin" });`,
    replace: "",
    killedBy: {
      file: "tests/contracts/admin-acts.test.ts",
      test: "the end of all sessions takes open ones, logins under way and what remembered browsers skip",
    },
  },
  {
    name: "an act needs no reason",
    file: "app/routes/admin.accounts.account/route.tsx",
    find: `reason: label({ max: MAX_REASON }) });`,
    replace: `reason: label({ max: MAX_REASON, required: false }) });`,
    killedBy: {
      file: "tests/journeys/admin-acts.test.ts",
      test: "without a reason, or with one that is too long, nothing is done, and what was typed stays",
    },
  },
];
