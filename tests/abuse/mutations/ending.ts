import type { Mutation } from "./mutation.ts";

const matrix = "tests/contracts/end-access.test.ts";
const writes = "tests/contracts/write-for.test.ts";

/** What ends access, and what is in flight as it ends. */
export const ending: Mutation[] = [
  {
    name: "what a session asks for is written without the account's lock",
    file: "app/auth/session/session-actor.ts",
    find: `await lockAccount(context, accountId);`,
    replace: "",
    killedBy: { file: matrix, test: "$writer in another session is not written after $end" },
  },
  {
    name: "what a session asked for is written after its end",
    file: "app/auth/session/session-actor.ts",
    find: `if (session?.account.id !== accountId) throw new AccessEndedError();`,
    replace: "",
    killedBy: { file: writes, test: "is refused, whichever it is, where its session has ended since the page looked" },
  },
  {
    name: "a session that ended writes as one that goes on",
    file: "app/auth/session/session-actor.ts",
    find: `row && isLive(context, row) ? row : null`,
    replace: `row`,
    killedBy: { file: writes, test: "is refused, whichever it is, where its session has ended since the page looked" },
  },
  {
    name: "a session writes for another account",
    file: "app/auth/session/session-actor.ts",
    find: `session?.account.id !== accountId`,
    replace: `!session`,
    killedBy: { file: writes, test: "is refused to another account's session, to a token that was renewed, and without a session" },
  },
  {
    name: "a visitor writes for an account",
    file: "app/lib/actors.ts",
    find: `throw new AccessEndedError();`,
    replace: "",
    killedBy: { file: writes, test: "is refused to another account's session, to a token that was renewed, and without a session" },
  },
  {
    name: "an admin acts without a session",
    file: "app/admin/act-as.ts",
    find: `return writeFor(context, accountId, async (context) => {`,
    replace: `return writeFor({ ...context, actor: { kind: "site", admit: lockAccount } }, accountId, async (context) => {`,
    killedBy: { file: writes, test: "an admin whose session ended in that moment does nothing" },
  },
  {
    name: "the end of access does not wait for what is under way",
    file: "app/auth/end-access/end-access.ts",
    find: `await lockAccount(context, accountId);`,
    replace: "",
    killedBy: {
      file: "tests/contracts/login-race.test.ts",
      test: "the end of access, which holds nothing before, leaves no session",
    },
  },
  {
    name: "forms that wait outlive the end of access",
    file: "app/auth/end-access/end-access.ts",
    find: `await dropForms(context, { accountId, spareId: sparedId });`,
    replace: "",
    killedBy: {
      file: writes,
      test: "the end of access takes flows, forms, reset links, confirmations and what browsers skip, and leaves the spared session's",
    },
  },
  {
    name: "browsers outlive the end of access",
    file: "app/auth/end-access/end-access.ts",
    find: `if (browsers === "forgotten")`,
    replace: `if (accountId === "forgotten")`,
    killedBy: {
      file: writes,
      test: "the end of access takes flows, forms, reset links, confirmations and what browsers skip, and leaves the spared session's",
    },
  },
  {
    name: "a change of the password opens a closed one",
    file: "app/auth/password/set-password.ts",
    find: `const data = { hash, changedAt: clock.now() };`,
    replace: `const data = { hash, changedAt: clock.now(), failures: 0 };`,
    killedBy: { file: writes, test: "a change of the password leaves it closed where it was: only a reset by mail opens it" },
  },
  {
    name: "a fresh proof gives the session another name",
    file: "app/auth/session/renew-session.ts",
    find: `continues: { publicId, loginId: loginId ?? publicId, createdAt, provedAt, provedWith },`,
    replace: `continues: { publicId: newId(random), loginId: loginId ?? publicId, createdAt, provedAt, provedWith },`,
    killedBy: { file: writes, test: "a session keeps its name and its login over a fresh proof: a list of before ends it" },
  },
  {
    name: "a copy of the owner's own session outlives the end of the others",
    file: "app/auth/end-access/end-access.ts",
    find: `const session = await renewSession(context, { proof: null });`,
    replace: `const session = { token: spare.sessionToken ?? "", publicId: "", loginId: "", expiresAt: context.clock.now() };`,
    killedBy: {
      file: writes,
      test: "the owner who ends the rest goes on with new cookies: copies of the earlier ones, and what was begun or left there, are dead",
    },
  },
  {
    name: "a copy of the owner's own browser outlives the end of the others",
    file: "app/auth/end-access/end-access.ts",
    find: `const deviceToken = spare.deviceToken ? await changeDeviceToken(context, hashToken(spare.deviceToken)) : null;`,
    replace: `const deviceToken = spare.deviceToken ?? null;`,
    killedBy: {
      file: writes,
      test: "the owner who ends the rest goes on with new cookies: copies of the earlier ones, and what was begun or left there, are dead",
    },
  },
  {
    name: "a form that somebody left in the owner's own session outlives the end of the others",
    file: "app/auth/end-access/end-access.ts",
    find: `await dropForms(context, { accountId, spareId: null });`,
    replace: "",
    killedBy: {
      file: writes,
      test: "the owner who ends the rest goes on with new cookies: copies of the earlier ones, and what was begun or left there, are dead",
    },
  },
  {
    name: "an admin acts whose role is gone",
    file: "app/admin/act-as.ts",
    find: `if (!account || !isAdmin(account)) throw new AccessEndedError();`,
    replace: `if (!account) throw new AccessEndedError();`,
    killedBy: { file: writes, test: "an admin whose role or session ended meanwhile does nothing, and sees nothing" },
  },
];
