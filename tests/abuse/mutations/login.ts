import type { Mutation } from "./mutation.ts";

/** Password, login flow, remembered browser, reset. */
export const login: Mutation[] = [
  {
    name: "a password that is wrong logs in",
    file: "app/auth/login/check-login.ts",
    find: `if (!account || checked.kind === "refused") return { kind: "refused" };`,
    replace: `
      if (!account) return { kind: "refused" };
      if (checked.kind === "refused") return { kind: "checked", changedAt: account.password.changedAt, account };`,
    killedBy: { file: "tests/contracts/lock-out.test.ts", test: "a stolen browser has a budget too" },
  },
  {
    name: "the password is enough where there is a second factor",
    file: "app/auth/login/stages.ts",
    find: `assuranceOf(methods) < required,`,
    replace: `assuranceOf(methods) > required,`,
    killedBy: { file: "tests/contracts/login.test.ts", test: "one proof completes a login once: its flow is spent" },
  },
  {
    name: "a frozen account logs in with its password",
    file: "app/auth/login/begin-login.ts",
    find: `if (now.frozenAt) return { kind: "frozen" };`,
    replace: "",
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "a frozen account does not log in, and its sessions and unfinished logins are none",
    },
  },
  {
    name: "an account that is being frozen logs in with its password",
    file: "app/auth/login/begin-login.ts",
    find: `if (now.frozenAt) return { kind: "frozen" };`,
    replace: `if (account.frozenAt) return { kind: "frozen" };`,
    killedBy: {
      file: "tests/contracts/login-race.test.ts",
      test: "logs nobody in once the account is frozen, not even when it is opened again",
    },
  },
  {
    name: "a frozen account signs in with a passkey",
    file: "app/auth/login/passkey-login.ts",
    find: `if ((await readAccount(context, accountId)).frozenAt) return { kind: "frozen" };`,
    replace: "",
    killedBy: { file: "tests/contracts/passkey.test.ts", test: "a frozen account does not sign in" },
  },
  {
    name: "a passkey that was removed since it was proved signs in",
    file: "app/auth/login/passkey-login.ts",
    find: `if (!held.some(({ id, disownedAt }) => id === credential.id && !disownedAt))`,
    replace: `if (!held)`,
    killedBy: {
      file: "tests/contracts/login-race.test.ts",
      test: "signs nobody in once it is removed, and its owner's history says so",
    },
  },
  {
    name: "a passkey signs in while it is being removed",
    file: "app/auth/login/passkey-login.ts",
    find: `await lockAccount(context, accountId);`,
    replace: "",
    killedBy: { file: "tests/contracts/login-race.test.ts", test: "the removal of a passkey leaves no session that was opened by it" },
  },
  {
    name: "a login leaves the browser's earlier session",
    file: "app/auth/login/complete-login.ts",
    find: `await replaceSession(context);`,
    replace: "",
    killedBy: {
      file: "tests/contracts/session.test.ts",
      test: "a login ends the session that the same browser had, whoever's it was, and no other",
    },
  },
  {
    name: "a frozen account goes on with a login that it began",
    file: "app/auth/login/flow.ts",
    find: ` || row.frozenAt) return null;`,
    replace: `) return null;`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "a frozen account does not log in, and its sessions and unfinished logins are none",
    },
  },
  {
    name: "a frozen account's session goes on",
    file: "app/auth/session/live-session.ts",
    find: `, account: { frozenAt: null }`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "a frozen account does not log in, and its sessions and unfinished logins are none",
    },
  },
  {
    name: "guesses at a password are not counted",
    file: "app/auth/login/check-login.ts",
    find: `    counts,
    ({ isQuietlyFull }) =>`,
    replace: `    [{ limit: "passkeyOptions", key: "" }],
    ({ isQuietlyFull }) =>`,
    killedBy: {
      file: "tests/contracts/lock-out.test.ts",
      test: "who hammers an account does not keep its owner out of a browser that was used before",
    },
  },
  {
    name: "failures in a row close no password",
    file: "app/auth/password/check-password.ts",
    find: `if (!isOwn) return failures < MAX_FAILURES_IN_A_ROW;`,
    replace: `if (!isOwn) return failures < Number.POSITIVE_INFINITY;`,
    killedBy: {
      file: "tests/contracts/lock-out.test.ts",
      test: "100 failures in a row close the password for strangers, not for the owner's browser, whose success opens nothing for them",
    },
  },
  {
    name: "a login that could not be checked counts as a failure",
    file: "app/throttle/throttle.ts",
    find: `if (error instanceof OverloadedError) await takeFromCounts(context, counted);`,
    replace: "",
    killedBy: { file: "tests/contracts/overload.test.ts", test: "a password or a proof that could not be checked counts as no try" },
  },
  {
    name: "any number of logins wait for their hash",
    file: "app/auth/login/begin-login.ts",
    find: `return openForms.run(() => checkAndOpen(context, form));`,
    replace: `return checkAndOpen(context, form).finally(() => openForms.figures);`,
    killedBy: {
      file: "tests/abuse/overload.test.ts",
      test: "of a flood of logins those beyond the places are refused at once with 503 and when to come again, and other pages are answered",
    },
  },
  {
    name: "an unknown account costs no hash",
    file: "app/auth/password/password-hash.ts",
    find: `const matches = await verifyText(normalized(password), stored ?? DECOY);`,
    replace: `const matches = stored !== null && (await verifyText(normalized(password), stored));`,
    killedBy: { file: "app/auth/password/password-hash.test.ts", test: "an unknown account costs a hash as a known one does" },
  },
  {
    name: "another account's browser has tries of its own at a code",
    file: "app/lib/database/statements/read-flow.ts",
    find: `ON "d"."accountId" = "l"."accountId" AND "d"."tokenHash" =`,
    replace: `ON "d"."tokenHash" =`,
    killedBy: { file: "tests/contracts/lock-out.test.ts", test: "another account's browser has no tries of its own at a code" },
  },
  {
    name: "another account's browser counts as the owner's",
    file: "app/lib/database/statements/read-login.ts",
    find: `ON "d"."accountId" = "a"."id" AND "d"."tokenHash" =`,
    replace: `ON "d"."tokenHash" =`,
    killedBy: { file: "tests/contracts/lock-out.test.ts", test: "another account's browser is a stranger's" },
  },
  {
    name: "a browser is remembered for ever",
    file: "app/auth/devices/devices.ts",
    find: `trustedUntil && trustedUntil > clock.now() ? trustedUntil : null;`,
    replace: `trustedUntil && clock.now() ? trustedUntil : null;`,
    killedBy: { file: "tests/contracts/login.test.ts", test: "a browser is remembered for 30 days, and by no other account" },
  },
  {
    name: "a browser's token stays the same",
    file: "app/auth/devices/devices.ts",
    find: `const freshHash = hashToken(token);`,
    replace: `const freshHash = hashToken(client.deviceToken ?? token);`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "a browser's token changes with every login, and the old one is a stranger's",
    },
  },
  {
    name: "a login completes twice",
    file: "app/auth/login/complete-login.ts",
    find: `if (flowId && !(await consumeFlow(context, flowId))) return { kind: "flow-gone" };`,
    replace: "",
    killedBy: { file: "tests/contracts/login.test.ts", test: "one proof completes a login once: its flow is spent" },
  },
  {
    name: "a login that was begun waits for ever",
    file: "app/auth/login/flow.ts",
    find: `row.expiresAt <= clock.now() || `,
    replace: "",
    killedBy: { file: "tests/contracts/login.test.ts", test: "a login waits for its second factor for ten minutes, and for twenty tries" },
  },
  {
    name: "a login takes any number of tries",
    file: "app/auth/login/flow.ts",
    find: `where: { id: flowId, attempts: { lt: MAX_ATTEMPTS }, expiresAt: { gt: clock.now() } },`,
    replace: `where: { id: flowId, expiresAt: { gt: clock.now() } },`,
    killedBy: { file: "tests/contracts/login.test.ts", test: "of many tries of one login at the same time twenty are counted" },
  },
  {
    name: "a new browser needs no confirmation by mail",
    file: "app/auth/login/device-confirmation.ts",
    find: `if (!flow.deviceConfirmed) return { kind: "not-confirmed" };`,
    replace: "",
    killedBy: { file: "tests/contracts/login.test.ts", test: "where the operator asks for it, a new browser waits for the link in a mail" },
  },
  {
    name: "the link that confirms a browser completes a login that proved one factor",
    file: "app/auth/login/device-confirmation.ts",
    find: `if (assuranceOf(flow.methods) < 2) return`,
    replace: `if (assuranceOf(flow.methods) < 0) return`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "a login that proved the password only is not completed without the second factor",
    },
  },
  {
    name: "“this was not me” leaves the password as it is",
    file: "app/account-life/not-me/disown-login.ts",
    find: `await closePassword(context, accountId);`,
    replace: "",
    killedBy: { file: "tests/contracts/login.test.ts", test: "“this was not me” ends everything and closes the password, once" },
  },
  {
    name: "“this was not me” leaves the sessions as they are",
    file: "app/account-life/not-me/disown-login.ts",
    find: `await endAccess(context, { accountId, reason: "not-me", browsers: "forgotten" });`,
    replace: "",
    killedBy: { file: "tests/contracts/login.test.ts", test: "“this was not me” ends everything and closes the password, once" },
  },
  {
    name: "the present password is not asked for",
    file: "app/auth/new-password/change-password.ts",
    find: `if (checked.kind === "refused") {
    await warnOfFailures(context, { accountId });
    return { kind: "refused", current: "wrong", password: refusal };
  }
  const { changedAt } = checked;`,
    replace: `const changedAt = checked.kind === "refused" ? (await context.db.password.findUniqueOrThrow({ where: { accountId } })).changedAt : checked.changedAt;`,
    killedBy: {
      file: "tests/contracts/password-change.test.ts",
      test: "nothing changes with a wrong present password, a weak new one or the same one again",
    },
  },
  {
    name: "guesses at the present password are not counted",
    file: "app/auth/new-password/change-password.ts",
    find: `const checked = await guarded(context, counts, async`,
    replace: `const checked = await guarded(context, [{ limit: "passkeyOptions", key: "" }], async`,
    killedBy: {
      file: "tests/contracts/password-change.test.ts",
      test: "a wrong present password counts against the session, a right one does not",
    },
  },
  {
    name: "a change undoes a reset that came first",
    file: "app/auth/password/set-password.ts",
    find: `where: { accountId, changedAt }, data`,
    replace: `where: { accountId }, data`,
    killedBy: {
      file: "tests/contracts/password-change.test.ts",
      test: "a change whose password was checked before a reset does not undo it",
    },
  },
  {
    name: "a password of the account's own words is taken",
    file: "app/auth/password/password-policy.ts",
    find: `if ((await estimateScore({ password, words })) >= MIN_SCORE) return null;`,
    replace: `if ((await estimateScore({ password, words: [] })) >= MIN_SCORE) return null;`,
    killedBy: {
      file: "tests/contracts/password-reset.test.ts",
      test: "a password that is too weak, or made of the account's own words, does not burn the link",
    },
  },
  {
    name: "a short password is taken",
    file: "app/auth/password/password-policy.ts",
    find: `if (length < min) return`,
    replace: `if (length < 0) return`,
    killedBy: {
      file: "app/auth/password/password-policy.test.ts",
      test: "15 characters are enough, and 8 where a second factor is always asked for",
    },
  },
  {
    name: "the old password's sessions go on",
    file: "app/auth/end-access/end-access.ts",
    find: `const { count, sparedId } = await endSessions(context, { accountId, reason, spareToken: spare?.sessionToken });`,
    replace: `const { count, sparedId } = { count: 0, sparedId: null };`,
    killedBy: {
      file: "tests/contracts/password-reset.test.ts",
      test: "a reset ends every session, every unfinished login and every remembered device",
    },
  },
  {
    name: "logins that rest on the old password go on",
    file: "app/auth/end-access/end-access.ts",
    find: `await dropFlows(context, accountId);`,
    replace: "",
    killedBy: {
      file: "tests/contracts/password-reset.test.ts",
      test: "a reset ends every session, every unfinished login and every remembered device",
    },
  },
  {
    name: "remembered browsers outlive the password",
    file: "app/auth/end-access/end-access.ts",
    find: `await distrustDevices(context, { accountId });`,
    replace: "",
    killedBy: {
      file: "tests/contracts/write-for.test.ts",
      test: "the end of access takes flows, forms, reset links, confirmations and what browsers skip, and leaves the spared session's",
    },
  },
  {
    name: "reset links outlive the password",
    file: "app/auth/end-access/end-access.ts",
    find: `for (const purpose of ["reset-password", "confirm-device"] as const)`,
    replace: `for (const purpose of ["confirm-device"] as const)`,
    killedBy: {
      file: "tests/contracts/password-change.test.ts",
      test: "a change drops unfinished logins, remembered devices and reset links",
    },
  },
  {
    name: "a reset takes the second factor off",
    file: "app/auth/new-password/reset-password.ts",
    find: `await setPassword(context, { accountId, hash });`,
    replace: `await setPassword(context, { accountId, hash });
    await context.db.totpCredential.deleteMany({ where: { accountId } });`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "a reset signs nobody in, and the second factor is asked for afterwards",
    },
  },
  {
    name: "“this was not me” leaves the browsers known",
    file: "app/account-life/not-me/disown-login.ts",
    find: `await endAccess(context, { accountId, reason: "not-me", browsers: "forgotten" });`,
    replace: `await endAccess(context, { accountId, reason: "not-me", browsers: "distrusted" });`,
    killedBy: { file: "tests/contracts/login.test.ts", test: "“this was not me” ends everything and closes the password, once" },
  },
  {
    name: "two resets by one link both count",
    file: "app/report/mail-token.ts",
    find: `return (await consumeMailToken(context, { token, purpose })) && work(context, subject);`,
    replace: `await consumeMailToken(context, { token, purpose });
    return work(context, subject);`,
    killedBy: { file: "tests/contracts/password-reset.test.ts", test: "of two uses of one link at the same time one wins" },
  },
];
