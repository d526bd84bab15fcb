import type { Mutation } from "./mutation.ts";

/** TOTP, recovery codes, enrolment, step-up. */
export const secondFactor: Mutation[] = [
  {
    name: "guesses at a second factor are not counted",
    file: "app/auth/prove-factor.ts",
    find: `const result = await guarded(context, counts,`,
    replace: `const result = await guarded(context, [{ limit: "passkeyOptions", key: "" }],`,
    killedBy: {
      file: "tests/contracts/security-key.test.ts",
      test: "a wrong key is throttled with the other factors, and a right one costs nothing",
    },
  },
  {
    name: "a limit that is used up stops nobody",
    file: "app/throttle/throttle.ts",
    find: `if (full.length) {`,
    replace: `if (full.length && counts.length > 99) {`,
    killedBy: { file: "tests/contracts/throttle.test.ts", test: "tries at once, of two processes, never pass more often than the limit" },
  },
  {
    name: "a refused try uses up the other limits",
    file: "app/throttle/throttle.ts",
    find: `    await takeFromCounts(context, all);
    return throttled`,
    replace: `    return throttled`,
    killedBy: { file: "tests/contracts/throttle.test.ts", test: "who hammers on does not use up the other limits of the same try" },
  },
  {
    name: "one code logs in twice at the same time",
    file: "app/lib/database/statements/spend-step.ts",
    find: ` AND "lastStep" < \${step}`,
    replace: ``,
    killedBy: { file: "tests/contracts/totp.test.ts", test: "of two proofs with one code at the same time, one holds" },
  },
  {
    name: "a code is not compared with the step that was used",
    file: "app/auth/totp/code.ts",
    find: `epochTolerance: windowSeconds, afterTimeStep: Math.min(lastStep, lastOfWindow) });`,
    replace: `epochTolerance: windowSeconds, afterTimeStep: Math.min(0, lastOfWindow) });`,
    killedBy: {
      file: "app/auth/totp/code.test.ts",
      test: "a step that is spent is used, and one that is not spent and too old is a matter of the clock",
    },
  },
  {
    name: "a code of minutes ago is taken",
    file: "app/auth/totp/code.ts",
    find: `const windowSeconds = driftSteps * PERIOD_SECONDS;`,
    replace: `const windowSeconds = 4 * PERIOD_SECONDS;`,
    killedBy: {
      file: "tests/contracts/totp.test.ts",
      test: "one step either way is taken; a code from longer ago says that the clock is behind",
    },
  },
  {
    name: "a code lives longer than the operator allows",
    file: "app/auth/totp/prove.ts",
    find: `lastStep, driftSteps: settings.totpDriftSteps });`,
    replace: `lastStep, driftSteps: 1 });`,
    killedBy: {
      file: "tests/contracts/totp.test.ts",
      test: "where the operator is strict, a code is good for its own 30 seconds only, at a login and at the set-up",
    },
  },
  {
    name: "a guess learns that a code will be right later",
    file: "app/auth/totp/prove.ts",
    find: `return { kind: "refused", ...refusalOf(hideFuture(refusal)) };`,
    replace: `return { kind: "refused", ...refusalOf(refusal ?? hideFuture(refusal)) };`,
    killedBy: { file: "tests/contracts/totp.test.ts", test: "nobody learns at a login that a code will be right later" },
  },
  {
    name: "the code of the set-up logs in",
    file: "app/auth/totp/finish-enrolment.ts",
    find: `createdAt: clock.now(), lastStep: proof.step };`,
    replace: `createdAt: clock.now(), lastStep: 0 };`,
    killedBy: { file: "tests/contracts/totp.test.ts", test: "the code that confirmed a set-up does not log in" },
  },
  {
    name: "a set-up is confirmed twice",
    file: "app/auth/totp/finish-enrolment.ts",
    find: `if (count !== 1) return false;`,
    replace: `if (count > 1) return false;`,
    killedBy: { file: "tests/contracts/totp.test.ts", test: "a set-up is confirmed once, however many tabs send its code" },
  },
  {
    name: "guesses at a set-up are not counted",
    file: "app/auth/totp/finish-enrolment.ts",
    find: `const proof = await guarded(context, counts, async`,
    replace: `const proof = await guarded(context, [{ limit: "passkeyOptions", key: "" }], async`,
    killedBy: { file: "tests/contracts/totp.test.ts", test: "five wrong codes in five minutes close the set-up for a while" },
  },
  {
    name: "a secret opens for any account",
    file: "app/auth/totp/secret.ts",
    find: "return `totp-secret:",
    replace: "return `totp-secret` || `",
    killedBy: { file: "tests/contracts/totp.test.ts", test: "a secret is sealed, and opens for its own account only" },
  },
  {
    name: "a recovery code is good twice",
    file: "app/auth/recovery-code/prove.ts",
    find: `where: { accountId, codeHash, usedAt: null },`,
    replace: `where: { accountId, codeHash },`,
    killedBy: {
      file: "tests/contracts/recovery-code.test.ts",
      test: "each code is good once, whatever its case, spaces, hyphens and look-alikes",
    },
  },
  {
    name: "recovery codes are shown to several pages",
    file: "app/auth/recovery-code/show-codes.ts",
    find: `where: { id, sealedCodes }, data`,
    replace: `where: { id }, data`,
    killedBy: { file: "tests/contracts/recovery-code.test.ts", test: "of several pages that show the codes at the same time, one does" },
  },
  {
    name: "guesses at the codes that are asked back are not counted",
    file: "app/auth/recovery-code/keep.ts",
    find: `return guarded(context, counts, async`,
    replace: `return guarded(context, [{ limit: "passkeyOptions", key: "" }], async`,
    killedBy: {
      file: "tests/contracts/recovery-code.test.ts",
      test: "five wrong codes that were asked back close the question for a while",
    },
  },
  {
    name: "new codes leave the old ones good",
    file: "app/auth/recovery-code/sheet.ts",
    find: `await db.recoveryCode.deleteMany({ where: { accountId } });`,
    replace: "",
    killedBy: {
      file: "tests/contracts/recovery-code.test.ts",
      test: "new codes put the old ones out of use, with an event and a mail, and can be shown once again",
    },
  },
  {
    name: "sessions outlive a change of the factors",
    file: "app/auth/enrolment/complete-enrolment.ts",
    find: `await endAccess(context, { accountId, reason: "factor-changed", spare: context.client, browsers: "distrusted" });`,
    replace: "",
    killedBy: {
      file: "tests/contracts/enrolment.test.ts",
      test: "a first factor turns two-factor login on: other sessions end, codes are made, events and mails go out",
    },
  },
  {
    name: "a login under way outlives a change of the factors",
    file: "app/auth/end-access/end-access.ts",
    find: `await dropFlows(context, accountId);`,
    replace: "",
    killedBy: {
      file: "tests/contracts/enrolment.test.ts",
      test: "a second factor leaves the codes as they are, and drops a login under way",
    },
  },
  {
    name: "remembered browsers outlive the last factor",
    file: "app/auth/enrolment/remove-factor.ts",
    find: `await endAccess(context, { accountId, reason: "factor-changed", spare: context.client, browsers: "distrusted" });`,
    replace: "",
    killedBy: { file: "tests/contracts/enrolment.test.ts", test: "with the last factor the codes go, and all else that rested on it" },
  },
  {
    name: "recovery codes outlive the last factor",
    file: "app/auth/enrolment/remove-factor.ts",
    find: `if (wasLast) for (const backup`,
    replace: `if (!label) for (const backup`,
    killedBy: { file: "tests/contracts/enrolment.test.ts", test: "with the last factor the codes go, and all else that rested on it" },
  },
  {
    name: "the last factor can be removed where two are required",
    file: "app/auth/enrolment/remove-factor.ts",
    find: `if (wasLast && context.settings.twoFactorPolicy === "required") return { kind: "last-factor" };`,
    replace: "",
    killedBy: {
      file: "tests/contracts/enrolment.test.ts",
      test: "where the site asks for two factors the last one stays, also when both are removed at the same time",
    },
  },
  {
    name: "an app is taken for a factor that resists phishing",
    file: "app/auth/totp/factor.ts",
    find: `resistsPhishing: false,`,
    replace: `resistsPhishing: true,`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "where the operator asks for it, a new browser waits for the link in a mail",
    },
  },
  {
    name: "a form's code is of the first factor, whatever the form says",
    file: "app/auth/step-up/begin-confirm.ts",
    find: `if (named) return named.kind;`,
    replace: "",
    killedBy: {
      file: "tests/contracts/step-up.test.ts",
      test: "a form's code is of the factor that the form names, otherwise of the first that is accepted",
    },
  },
  {
    name: "the password is a fresh proof where there is a factor",
    file: "app/auth/step-up/accepted-proofs.ts",
    find: `return primary.length && !includesBackup(context, methods) ? factors : [...factors, "password"];`,
    replace: `return [...factors, "password"];`,
    killedBy: {
      file: "tests/contracts/step-up.test.ts",
      test: "with a factor a code is the proof, and the password is not even looked at",
    },
  },
  {
    name: "guesses at a proof by password are not counted",
    file: "app/auth/step-up/confirm.ts",
    find: `const checked = await guarded(context, counts, () =>`,
    replace: `const checked = await guarded(context, [{ limit: "passkeyOptions", key: "" }], () =>`,
    killedBy: { file: "tests/contracts/step-up.test.ts", test: "ten wrong passwords close the proof by password for a while" },
  },
];
