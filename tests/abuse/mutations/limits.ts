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
    file: "app/lib/database/statements/add-to-counts.ts",
    find: `const hasEnded = Prisma.sql\`"Throttle"."expire" <= \${clock.now()}\`;`,
    replace: `const hasEnded = Prisma.sql\`"Throttle"."expire" < \${new Date(clock.now().getTime() * 0)}\`;`,
    killedBy: {
      file: "tests/contracts/throttle.test.ts",
      test: "tries one after the other pass up to the limit, and then wait until its period is over by the site's clock",
    },
  },
  {
    name: "two tries wait for each other in a circle",
    file: "app/lib/database/statements/add-to-counts.ts",
    find: `counts.toSorted((one, other) => (one.key < other.key ? -1 : 1));`,
    replace: `[...counts];`,
    killedBy: {
      file: "tests/contracts/throttle.test.ts",
      test: "all rules of a try are counted by one statement, in the order of their keys, and one more gives back what does not count",
    },
  },
  {
    name: "an estimate that could not be made counts as a wrong password",
    file: "app/auth/new-password/change-password.ts",
    find: `    refusal = (await refuseNewPassword(context, { password, ownWords: await ownWords(context, accountId) })) ?? undefined;
    return`,
    replace: `    refusal = (await refuseNewPassword(context, { password, ownWords: await ownWords(context, accountId) }).catch(() => ({ reason: "too-easy" as const, params: {} }))) ?? undefined;
    return`,
    killedBy: { file: "tests/contracts/overload.test.ts", test: "a new password that could not be estimated counts as no try" },
  },
  {
    name: "sessions without a known browser have tries of their own",
    file: "app/auth/session/own-budget.ts",
    find: `?? \`sessions:\${accountId}\`;`,
    replace: `?? \`sessions:\${accountId}:\${context.random.bytes(9).join()}\`;`,
    killedBy: {
      file: "tests/contracts/closing.test.ts",
      test: "a new session has no new tries at a step-up, in the browser it is in or in none that says which it is",
    },
  },
  {
    name: "a step-up does not count by account",
    file: "app/auth/step-up/confirm.ts",
    find: `const ofAccount: Count = { limit: "stepUp", key: accountId };`,
    replace: `const ofAccount: Count = { limit: "stepUp", key: browser };`,
    killedBy: {
      file: "tests/contracts/closing.test.ts",
      test: "all browsers of an account together have twenty tries at a step-up in five minutes, and one leaves some to the others",
    },
  },
  {
    name: "a change of password counts by session",
    file: "app/auth/new-password/change-password.ts",
    find: `{ limit: "ownPassword", key: browser },`,
    replace: `{ limit: "ownPassword", key: session.publicId },`,
    killedBy: { file: "tests/contracts/closing.test.ts", test: "a change of password has no tries beside those of a step-up" },
  },
  {
    name: "failures of a step-up are told to nobody",
    file: "app/auth/step-up/confirm.ts",
    find: `if (proof.kind === "refused") await warnOfFailures(context, { accountId });`,
    replace: "",
    killedBy: {
      file: "tests/contracts/closing.test.ts",
      test: "the fifth failure of a day in the account's sessions is told by mail, once",
    },
  },
  {
    name: "each failure of a step-up is told",
    file: "app/auth/warn-of-failures.ts",
    find: `if (quiet.kind !== "throttled") return;`,
    replace: "",
    killedBy: {
      file: "tests/contracts/closing.test.ts",
      test: "the fifth failure of a day in the account's sessions is told by mail, once",
    },
  },
  {
    name: "failures in a row close no second factor",
    file: "app/auth/closing/failures-in-a-row.ts",
    find: `if (failures < MAX_FAILURES_IN_A_ROW) continue;`,
    replace: `if (failures > 0) continue;`,
    killedBy: {
      file: "tests/contracts/closing.test.ts",
      test: "100 wrong codes in a row close the app, in every browser, with an event and a mail; a right one before sets the row back",
    },
  },
  {
    name: "a right code does not end the row of failures",
    file: "app/auth/closing/failures-in-a-row.ts",
    find: `await db.authenticatorFailures.deleteMany({ where: { authenticatorId, closedAt: null } });`,
    replace: "",
    killedBy: {
      file: "tests/contracts/closing.test.ts",
      test: "100 wrong codes in a row close the app, in every browser, with an event and a mail; a right one before sets the row back",
    },
  },
  {
    name: "a closed factor gives way to the password",
    file: "app/auth/step-up/accepted-proofs.ts",
    find: `return primary.length && !includesBackup`,
    replace: `return factors.length && !includesBackup`,
    killedBy: {
      file: "tests/contracts/closing.test.ts",
      test: "a closed app is no way to less: the password alone neither logs in nor confirms, and a recovery code leads to a new app",
    },
  },
  {
    name: "a closed app is compared with",
    file: "app/auth/totp/prove.ts",
    find: `!disownedAt && !closed)`,
    replace: `!disownedAt && (!closed || true))`,
    killedBy: {
      file: "tests/contracts/closing.test.ts",
      test: "of two apps a wrong code counts for both, and one that is closed leaves the other as it is",
    },
  },
  {
    name: "a wrong code counts for one app",
    file: "app/auth/prove-factor.ts",
    find: `const open = tried.filter((id) => !closed.has(id));`,
    replace: `const open = tried.filter((id) => !closed.has(id)).slice(0, 1);`,
    killedBy: {
      file: "tests/contracts/closing.test.ts",
      test: "of two apps a wrong code counts for both, and one that is closed leaves the other as it is",
    },
  },
  {
    name: "a closed set of codes is compared with",
    file: "app/auth/prove-factor.ts",
    find: `if (credentials.length && credentials.every(({ id }) => closed.has(id))) return`,
    replace: `if (credentials.length > 99) return`,
    killedBy: { file: "tests/contracts/closing.test.ts", test: "100 wrong recovery codes in a row close the set, and a new set is open" },
  },
  {
    name: "a closed passkey signs in",
    file: "app/auth/login/passkey-login.ts",
    find: `if (!(await endRow(context, credential.id))) return`,
    replace: `if (!(await endRow(context, credential.id)) && !accountId) return`,
    killedBy: {
      file: "tests/contracts/closing.test.ts",
      test: "a passkey that is closed signs nobody in, and what a stranger sends as its answer closes none",
    },
  },
  {
    name: "the account's own browsers guess at the password for ever",
    file: "app/auth/password/check-password.ts",
    find: `const ownIds = isOwn ? [ownPassword(accountId)] : [];`,
    replace: `const ownIds: string[] = [];`,
    killedBy: {
      file: "tests/contracts/closing.test.ts",
      test: "100 wrong passwords in a row in the account's own browsers close the password there too, until a reset",
    },
  },
  {
    name: "a reset leaves the password closed in the account's own browsers",
    file: "app/auth/password/set-password.ts",
    find: `  await forgetRow(context, ownPassword(accountId));
`,
    replace: "",
    killedBy: {
      file: "tests/contracts/closing.test.ts",
      test: "100 wrong passwords in a row in the account's own browsers close the password there too, until a reset",
    },
  },
  {
    name: "a wait says which address belongs to which name",
    file: "app/auth/login/check-login.ts",
    find: `{ limit: "loginName", key: nameKey(login) },`,
    replace: `{ limit: "loginName", key: account?.accountId ?? nameKey(login) },`,
    killedBy: { file: "tests/contracts/lock-out.test.ts", test: "a wait says nothing of which address belongs to which name" },
  },
  {
    name: "each name of an account has tries of its own",
    file: "app/auth/login/check-login.ts",
    find: `[{ limit: "loginAccount", key: account?.accountId ?? nameKey(login) }]`,
    replace: `[{ limit: "loginAccount", key: nameKey(login) }]`,
    killedBy: {
      file: "tests/contracts/lock-out.test.ts",
      test: "a right password beyond the account's own limit is answered as a wrong one, by whichever name",
    },
  },
  {
    name: "requests for a reset are not counted",
    file: "app/auth/new-password/request-reset.ts",
    find: `[{ limit: "resetRequest", key: device?.id ?? networkOf(context.client.ipAddress) }]`,
    replace: `[{ limit: "passkeyOptions", key: "" }]`,
    killedBy: {
      file: "tests/contracts/password-reset.test.ts",
      test: "requests are limited by network, whoever is asked for, and by the browser that the account knows",
    },
  },
  {
    name: "strangers in its network keep an owner from a reset",
    file: "app/auth/new-password/request-reset.ts",
    find: `key: device?.id ?? networkOf(context.client.ipAddress)`,
    replace: `key: networkOf(context.client.ipAddress)`,
    killedBy: {
      file: "tests/contracts/password-reset.test.ts",
      test: "requests are limited by network, whoever is asked for, and by the browser that the account knows",
    },
  },
  {
    name: "each request for a reset is a mail",
    file: "app/auth/new-password/request-reset.ts",
    find: `[{ limit: "resetMail", key: addressKey(verified.address) }]`,
    replace: `[{ limit: "passkeyOptions", key: "" }]`,
    killedBy: {
      file: "tests/contracts/password-reset.test.ts",
      test: "a link is mailed again while it is good, at most once in ten minutes, and a reset ends it",
    },
  },
  {
    name: "a stranger's request puts the owner's link out of use",
    file: "app/auth/new-password/request-reset.ts",
    find: `const token = await repeatMailToken(context, subjectOf(verified));`,
    replace: `await context.db.mailToken.deleteMany({ where: { purpose: "reset-password", accountId } });
  const token = await repeatMailToken(context, subjectOf(verified));`,
    killedBy: {
      file: "tests/contracts/password-reset.test.ts",
      test: "a link is mailed again while it is good, at most once in ten minutes, and a reset ends it",
    },
  },
  {
    name: "a reset link lives as long as it is asked for",
    file: "app/report/mail-token.ts",
    find: `createdAt: { gt: after(now, -ttl) }, `,
    replace: "",
    killedBy: {
      file: "tests/contracts/password-reset.test.ts",
      test: "a link is mailed again while it is good, at most once in ten minutes, and a reset ends it",
    },
  },
  {
    name: "done errands are kept",
    file: "app/mail/deliver-due.ts",
    find: `await context.db.outgoingMail.deleteMany({ where: { id, attempts: claim.attempts } });`,
    replace: `await end(context, claim, { sentAt: context.clock.now(), lastError: null });`,
    killedBy: {
      file: "tests/contracts/password-reset.test.ts",
      test: "requests are limited by network, whoever is asked for, and by the browser that the account knows",
    },
  },
  {
    name: "claims fill somebody's inbox",
    file: "app/addresses/claim-address.ts",
    find: `key: \`\${networkOf(client.ipAddress)} \${addressKey(address)}\``,
    replace: `key: \`\${networkOf(client.ipAddress)} \${Math.random()}\``,
    killedBy: {
      file: "tests/contracts/emails.test.ts",
      test: "strangers who claim an address keep no mail from its owner elsewhere, and who is told of a mail gets one",
    },
  },
  {
    name: "strangers silence the owner's verification mails",
    file: "app/addresses/claim-address.ts",
    find: `key: \`\${networkOf(client.ipAddress)} \${addressKey(address)}\``,
    replace: `key: client && addressKey(address)`,
    killedBy: {
      file: "tests/contracts/emails.test.ts",
      test: "strangers who claim an address keep no mail from its owner elsewhere, and who is told of a mail gets one",
    },
  },
  {
    name: "refused registrations count nowhere",
    file: "app/account-life/register.ts",
    find: `    { limit: "refusedRegistration", key: network },
`,
    replace: "",
    killedBy: {
      file: "tests/contracts/registration.test.ts",
      test: "a network that is refused too often waits, and is estimated nothing; others register",
    },
  },
  {
    name: "registrations take every place for an estimate",
    file: "app/account-life/register.ts",
    find: `(await openEstimates.run(() => refuseNewPassword(context, { password, ownWords: [username, email] })))`,
    replace: `(await refuseNewPassword(context, { password, ownWords: [username, email] }).finally(() => openEstimates.figures))`,
    killedBy: { file: "tests/contracts/overload.test.ts", test: "registrations leave places for people who are half-way" },
  },
  {
    name: "each query has a form that waits",
    file: "app/auth/kept-forms/pending-form.ts",
    find: `return path.split("?", 1).join();`,
    replace: `return path;`,
    killedBy: { file: "tests/contracts/step-up.test.ts", test: "a session has three forms that wait at the most, each by its page's path" },
  },
  {
    name: "a session has any number of forms that wait",
    file: "app/auth/kept-forms/pending-form.ts",
    find: `if (oldest.length) await`,
    replace: `if (oldest.length > 99) await`,
    killedBy: { file: "tests/contracts/step-up.test.ts", test: "a session has three forms that wait at the most, each by its page's path" },
  },
  {
    name: "a form that waits keeps whatever was sent",
    file: "app/web/guards.ts",
    find: `const typed = knownFields(await typedFields(request));`,
    replace: `const typed = { ...knownFields({}), ...(await typedFields(request)) };`,
    killedBy: {
      file: "tests/journeys/confirm.test.ts",
      test: "of a form that waits only the fields of such forms are kept, and one row for the page, whatever its query",
    },
  },
  {
    name: "whoever uses a reset link keeps its owner from another one",
    file: "app/auth/new-password/request-reset.ts",
    find: `if (sent.kind === "throttled" && !(await hasMailToken(context, subjectOf(verified)))) await mailReset(context, verified);`,
    replace: "if (sent.kind === verified.id) await hasMailToken(context, subjectOf(verified));",
    killedBy: {
      file: "tests/contracts/password-reset.test.ts",
      test: "once the link was used the next request is mailed at once: whoever used it keeps nobody out",
    },
  },
];
