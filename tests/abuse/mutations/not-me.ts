import type { Mutation } from "./mutation.ts";

const TEST = "tests/contracts/not-me.test.ts";

/** "This was not me": what it takes back, what it leaves, and what waits. */
export const notMe: Mutation[] = [
  {
    name: "what an intruder added stays after “this was not me”",
    file: "app/account-life/not-me/disown-login.ts",
    find: `goes: ({ createdAt }) => createdAt >= since });`,
    replace: `goes: ({ createdAt }) => createdAt < new Date(0) });`,
    killedBy: { file: TEST, test: "password thief, no factor before: what was added goes at once, and the owner gets in by a reset" },
  },
  {
    name: "“this was not me” takes older factors too",
    file: "app/account-life/not-me/disown-login.ts",
    find: `goes: ({ createdAt }) => createdAt >= since });`,
    replace: `goes: ({ createdAt }) => createdAt > new Date(0) });`,
    killedBy: { file: TEST, test: "mailbox thief, a factor before: no link gets round it" },
  },
  {
    name: "an intruder's address stays after “this was not me”",
    file: "app/account-life/not-me/disown-login.ts",
    find: `if (since) await removeLaterAddresses(`,
    replace: `if (!since) await removeLaterAddresses(`,
    killedBy: { file: TEST, test: "password thief, no factor before: what was added goes at once, and the owner gets in by a reset" },
  },
  {
    name: "a link leaves an account without its only factor at once",
    file: "app/account-life/not-me/plan-take-back.ts",
    find: `return twoFactorSince === null || twoFactorSince <= after(context.clock.now(), -PROTECTED);`,
    replace: `return twoFactorSince !== null && twoFactorSince > after(context.clock.now(), -PROTECTED);`,
    killedBy: {
      file: TEST,
      test: "mailbox thief, no factor before: one that is a day old is asked for until the wait is over, and its owner keeps it by a mail",
    },
  },
  {
    name: "a factor that took another one's place counts as new",
    file: "app/auth/enrolment/complete-enrolment.ts",
    find: `    if (isFirst) {
      await noteTwoFactorOn(context, accountId);`,
    replace: `    await noteTwoFactorOn(context, accountId);
    if (isFirst) {`,
    killedBy: { file: TEST, test: "mailbox thief: a factor that took the place of an older one is as old as that" },
  },
  {
    name: "a mailbox leaves an admin without a factor",
    file: "app/account-life/not-me/plan-take-back.ts",
    find: `if (await isAdminNow(context, accountId)) return true;`,
    replace: "",
    killedBy: { file: TEST, test: "an admin's last factor is left to the operator's tool" },
  },
  {
    name: "an admin's last factor is removed after the wait",
    file: "app/auth/two-factor-reset/await-removal.ts",
    find: `if (await isAdminNow(context, accountId)) return null;`,
    replace: "",
    killedBy: { file: TEST, test: "an admin's last factor is left to the operator's tool" },
  },
  {
    name: "a passkey that was disowned signs in until it is removed",
    file: "app/auth/security-key/check-assertion.ts",
    find: `if (key.disownedAt) return refusedFor("disowned");`,
    replace: "",
    killedBy: { file: TEST, test: "password thief, no factor before, found late: what was added works no more, and goes after the wait" },
  },
  {
    name: "a passkey that was disowned meanwhile completes its login",
    file: "app/auth/login/passkey-login.ts",
    find: `id === credential.id && !disownedAt`,
    replace: `id === credential.id && disownedAt !== undefined`,
    killedBy: { file: TEST, test: "a passkey whose answer was checked before it was disowned signs nobody in afterwards" },
  },
  {
    name: "recovery codes that were disowned log in until they are removed",
    file: "app/auth/recovery-code/prove.ts",
    find: `if (sheet.disownedAt) return { kind: "refused", reason: "disowned" };`,
    replace: "",
    killedBy: { file: TEST, test: "password thief, no factor before, found late: what was added works no more, and goes after the wait" },
  },
  {
    name: "an app that was disowned logs in until it is removed",
    file: "app/auth/totp/prove.ts",
    find: `!disownedAt && !closed)`,
    replace: `(!disownedAt || true) && !closed)`,
    killedBy: { file: TEST, test: "an app that was disowned proves nothing, and its page says so" },
  },
  {
    name: "a code that is checked while its app is disowned logs in",
    file: "app/lib/database/statements/spend-step.ts",
    find: ` AND "disownedAt" IS NULL`,
    replace: "",
    killedBy: { file: "tests/contracts/totp.test.ts", test: "an app that is disowned while its code is checked proves nothing" },
  },
  {
    name: "a page's list of credentials has what proofs are compared with",
    file: "app/auth/factors.ts",
    find: `({ stored: _stored, ...credential }) => credential)`,
    replace: `(credential) => credential)`,
    killedBy: { file: "tests/contracts/totp.test.ts", test: "what pages list of an app has no secret, sealed or not" },
  },
  {
    name: "a removal that waits is never carried out",
    file: "app/auth/two-factor-reset/carry-out-resets.ts",
    find: `goes: ({ disownedAt }) => disownedAt !== null });`,
    replace: `goes: ({ disownedAt }) => disownedAt === undefined });`,
    killedBy: { file: TEST, test: "password thief, no factor before, found late: what was added works no more, and goes after the wait" },
  },
  {
    name: "what was disowned by mistake stays so",
    file: "app/auth/two-factor-reset/stop-reset.ts",
    find: `for (const factor of context.factors) await factor.restore(context, accountId);`,
    replace: "",
    killedBy: {
      file: TEST,
      test: "owner by mistake, no factor before: the factor is kept by the link of the next mail, and opens the account again",
    },
  },
  {
    name: "a link about a later login spends those about earlier ones",
    file: "app/account-life/not-me/disown-login.ts",
    find: `if (since) await dropMailTokens(context, { purpose, accountId, since });`,
    replace: `if (since) await dropMailTokens(context, { purpose, accountId });`,
    killedBy: { file: TEST, test: "leaves what was added before, and links about earlier logins; those about later ones end with it" },
  },
  {
    name: "the other links of a mail stay good after one was used",
    file: "app/account-life/not-me/disown-login.ts",
    find: `if (since) await dropMailTokens(context, { purpose, accountId, since });`,
    replace: "",
    killedBy: { file: TEST, test: "one link of a mail that was used puts the others of it out of use" },
  },
  {
    name: "a link outlives the address that it was sent to",
    file: "app/report/mail-token.ts",
    find: `token, ...subject });\n    tokens.set(`,
    replace: `token, ...subject, emailId: null });\n    tokens.set(`,
    killedBy: { file: TEST, test: "the links of a mail end with the address that they were sent to, and each address has its own" },
  },
  {
    name: "the mail about a new factor has no link",
    file: "app/auth/enrolment/complete-enrolment.ts",
    find: `detail: { factor: kind, label }, link });`,
    replace: `detail: { factor: kind, label } });`,
    killedBy: {
      file: TEST,
      test: "each mail about an added factor, address or set of codes has the link for that change, and what came before stays",
    },
  },
  {
    name: "the mail about new codes has no link",
    file: "app/auth/recovery-code/sheet.ts",
    find: `detail: { count: codes.length }, link });`,
    replace: `detail: { count: codes.length } });`,
    killedBy: {
      file: TEST,
      test: "each mail about an added factor, address or set of codes has the link for that change, and what came before stays",
    },
  },
  {
    name: "the mail about a new address has no link",
    file: "app/addresses/add-address.ts",
    find: `detail: { address: shownAddress(address) }, link });`,
    replace: `detail: { address: shownAddress(address) } });`,
    killedBy: {
      file: TEST,
      test: "each mail about an added factor, address or set of codes has the link for that change, and what came before stays",
    },
  },
  {
    name: "any proof stops a two-factor reset",
    file: "app/auth/two-factor-reset/stop-reset.ts",
    find: `if (!proof || proof.disownedAt || proof.createdAt >=`,
    replace: `if (proof && proof.createdAt >=`,
    killedBy: { file: TEST, test: "a reset is stopped from a session only by a fresh proof with a factor that is older than it" },
  },
  {
    name: "a factor that was added later stops a two-factor reset",
    file: "app/auth/two-factor-reset/stop-reset.ts",
    find: `proof.createdAt >= (pending.disownedSince ?? pending.startedAt)`,
    replace: `proof.createdAt < new Date(0)`,
    killedBy: { file: TEST, test: "a reset is stopped from a session only by a fresh proof with a factor that is older than it" },
  },
  {
    name: "a reset is carried out where a factor was used since",
    file: "app/auth/two-factor-reset/carry-out-resets.ts",
    find: `if (await factor.wasUsed(context, { accountId, since: startedAt })) return "factor-used";`,
    replace: `await factor.wasUsed(context, { accountId, since: startedAt });`,
    killedBy: {
      file: "tests/contracts/two-factor-reset.test.ts",
      test: "of an account that meanwhile is another (%s) is not carried out, and its owner is told",
    },
  },
  {
    name: "every session of an account is shown one secret",
    file: "app/auth/totp/begin-enrolment.ts",
    find: `return db.totpSetup.findFirst({ where: { ...owner, expiresAt`,
    replace: `return db.totpSetup.findFirst({ where: { accountId: owner.accountId, expiresAt`,
    killedBy: {
      file: TEST,
      test: "the secret that a session was shown is shown to no other, is finished by no other, and ends with the access",
    },
  },
  {
    name: "a secret that was shown outlives the access",
    file: "app/auth/totp/factor.ts",
    find: `  dropSetups,
`,
    replace: `  dropSetups: async () => void dropSetups,
`,
    killedBy: {
      file: TEST,
      test: "the secret that a session was shown is shown to no other, is finished by no other, and ends with the access",
    },
  },
  {
    name: "a registration that was begun outlives the access",
    file: "app/auth/security-key/drop-setups.ts",
    find: `await db.webauthnChallenge.deleteMany(`,
    replace: `await db.webauthnChallenge.count(`,
    killedBy: { file: TEST, test: "the challenges of the registrations that an ended session began are gone with it" },
  },
  {
    name: "a login during the days before a deletion says nothing of it",
    file: "app/ui/pages/page.tsx",
    find: `            <DeletionNote />
`,
    replace: "",
    killedBy: {
      file: "tests/journeys/deletion.test.ts",
      test: "a login within the seven days says so on every page, and its one button keeps the account",
    },
  },
];
