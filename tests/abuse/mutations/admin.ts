import type { Mutation } from "./mutation.ts";

/** What admins may do, and what keeps it in sight of others. */
export const admin: Mutation[] = [
  {
    name: "an admin freezes themselves out",
    file: "app/admin/act-on-account.ts",
    find: `if (accountId === context.actor.accountId) return "own-account";`,
    replace: "",
    killedBy: {
      file: "tests/contracts/admin-acts.test.ts",
      test: "no admin acts on their own account, and nobody on one that is not there",
    },
  },
  {
    name: "an act leaves nothing in the admin's own history",
    file: "app/admin/act-on-account.ts",
    find: `await recordAct(context, { act, accountId, detail: { reason } });`,
    replace: "",
    killedBy: {
      file: "tests/contracts/admin-acts.test.ts",
      test: "a freeze is one transaction of change, two events and a mail, and says nothing of where the admin sits",
    },
  },
  {
    name: "an owner reads where the admin sits",
    file: "app/lib/actors.ts",
    find: `? { by, ipAddress: "", userAgent: "" }`,
    replace: `? { by, ipAddress, userAgent }`,
    killedBy: {
      file: "tests/contracts/admin-acts.test.ts",
      test: "a freeze is one transaction of change, two events and a mail, and says nothing of where the admin sits",
    },
  },
  {
    name: "an owner does not read which admin it was",
    file: "app/lib/actors.ts",
    find: `actor.name !== undefined && !isOwn`,
    replace: `actor.name !== undefined && actor.kind !== "admin"`,
    killedBy: {
      file: "tests/contracts/admin-acts.test.ts",
      test: "a freeze is one transaction of change, two events and a mail, and says nothing of where the admin sits",
    },
  },
  {
    name: "the end of all sessions leaves the sessions",
    file: "app/admin/end-account-sessions.ts",
    find: `await endAccess(context, { accountId, reason: "admin", browsers: "distrusted" });`,
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
  {
    name: "a reset is carried out before its time",
    file: "app/auth/two-factor-reset/carry-out-resets.ts",
    find: `{ dueAt: { lte: clock.now() }, remindAt: null }`,
    replace: `{ dueAt: { gt: new Date(0) }, remindAt: null }`,
    killedBy: {
      file: "tests/contracts/two-factor-reset.test.ts",
      test: "takes nothing off before its time, and then every factor, code, remembered browser and session, but not the password",
    },
  },
  {
    name: "a reset that was stopped is carried out",
    file: "app/auth/two-factor-reset/carry-out-resets.ts",
    find: `if (!(await takeReset(context, { accountId, id }))) return false;`,
    replace: `await takeReset(context, { accountId, id });`,
    killedBy: {
      file: "tests/contracts/two-factor-reset.test.ts",
      test: "that is due is carried out, or stopped, once, whoever comes at the same time",
    },
  },
  {
    name: "little time is left after a late reminder",
    file: "app/auth/two-factor-reset/carry-out-resets.ts",
    find: `const until = dueAt < earliest ? earliest : dueAt;`,
    replace: `const until = dueAt < earliest ? dueAt : dueAt;`,
    killedBy: { file: "tests/contracts/two-factor-reset.test.ts", test: "that nobody could be reminded of in time waits a day longer" },
  },
  {
    name: "a frozen account is made easier to get into",
    file: "app/auth/two-factor-reset/carry-out-resets.ts",
    find: `if (frozenAt) return "frozen";`,
    replace: "",
    killedBy: {
      file: "tests/contracts/two-factor-reset.test.ts",
      test: "of an account that meanwhile is another (%s) is not carried out, and its owner is told",
    },
  },
  {
    name: "a reset takes off what its owner added meanwhile",
    file: "app/auth/two-factor-reset/carry-out-resets.ts",
    find: `if (isNew) return "new-factor";`,
    replace: "",
    killedBy: {
      file: "tests/contracts/two-factor-reset.test.ts",
      test: "of an account that meanwhile is another (%s) is not carried out, and its owner is told",
    },
  },
  {
    name: "admins reset each other's factors",
    file: "app/admin/begin-reset.ts",
    find: `if (isAdmin(account)) return "admin";`,
    replace: "",
    killedBy: {
      file: "tests/contracts/two-factor-reset.test.ts",
      test: "begins for nobody whose account is not as it must be, and only with the user name typed again",
    },
  },
  {
    name: "admins reset their own factors",
    file: "app/admin/begin-reset.ts",
    find: `if (accountId === (await ownAccountId(context))) return "own-account";`,
    replace: "",
    killedBy: {
      file: "tests/contracts/two-factor-reset.test.ts",
      test: "begins for nobody whose account is not as it must be, and only with the user name typed again",
    },
  },
  {
    name: "a reset begins without the user name",
    file: "app/admin/begin-reset.ts",
    find: `if (usernameKey(username) !== usernameKey(subject.username)) return { kind: "wrong-name" };`,
    replace: "",
    killedBy: {
      file: "tests/contracts/two-factor-reset.test.ts",
      test: "begins for nobody whose account is not as it must be, and only with the user name typed again",
    },
  },
  {
    name: "a link of an earlier reset stops a later one",
    file: "app/auth/two-factor-reset/stop-reset.ts",
    find: `boundTo && (await stop(context, { accountId, id: boundTo }))`,
    replace: `boundTo && (await stop(context, { accountId }))`,
    killedBy: {
      file: "tests/contracts/two-factor-reset.test.ts",
      test: "is stopped by its own link only: one of an earlier reset, and one for something else, stop nothing",
    },
  },
  {
    name: "the links of a reset outlive it",
    file: "app/auth/two-factor-reset/pending-reset.ts",
    find: `await dropMailTokens(context, { purpose: STOP_PURPOSE, accountId });`,
    replace: "",
    killedBy: {
      file: "tests/contracts/two-factor-reset.test.ts",
      test: "reminds once, a day before, with a link beside the first one; whichever is used, both are spent",
    },
  },
  {
    name: "opening the link stops the reset",
    file: "app/routes/stop-reset/route.tsx",
    find: `await context.services.twoFactorReset.readStoppableReset({ token: tokenOf(request) });`,
    replace: `(await context.services.twoFactorReset.stopResetByLink({ token: tokenOf(request) })) ? { disownedSince: null } : null;`,
    killedBy: {
      file: "tests/journeys/two-factor-reset.test.ts",
      test: "the mail's link stops it: its page has a button, only the button does it, and only once",
    },
  },
  {
    name: "an operator's reset leaves one that waits",
    file: "app/auth/two-factor-reset/reset-two-factor.ts",
    find: `await takeReset(context, { accountId });`,
    replace: "",
    killedBy: {
      file: "tests/contracts/two-factor-reset.test.ts",
      test: "by the operator takes effect at once, and none that waited takes off what is set up afterwards",
    },
  },
  {
    name: "anybody who is signed in opens the admin pages",
    file: "app/web/require-admin.ts",
    find: `if (!isAdmin(account)) throw new Response(null, { status: 404 });`,
    replace: "",
    killedBy: { file: "tests/journeys/admin.test.ts", test: "to somebody without the role the pages are not there, key or not" },
  },
  {
    name: "a look at the site's events is not kept",
    file: "app/admin/view-events.ts",
    find: `await actAs(context, (context) => recordAct(context, { act: "listed-events", detail: shown }));`,
    replace: "",
    killedBy: {
      file: "tests/contracts/admin-events.test.ts",
      test: "keep that they were looked at in the admin's own history, with whose they were",
    },
  },
  {
    name: "a look at the figures is not kept",
    file: "app/admin/view-figures.ts",
    find: `await actAs(context, (context) => recordAct(context, { act: "saw-figures" }));`,
    replace: "",
    killedBy: {
      file: "tests/contracts/admin-figures.test.ts",
      test: "have a point for each of 48 hours and 30 days, and are kept as a look",
    },
  },
];
