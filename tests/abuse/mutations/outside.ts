import type { Mutation } from "./mutation.ts";

/** What keeps strangers from guessing, from telling who exists, and from getting into other people's rows, pages and mails. */
export const outside: Mutation[] = [
  {
    name: "guesses at many accounts from one address are not counted",
    file: "app/auth/login/check-login.ts",
    find: `        { limit: "loginAddress", key: networkOf(context.client.ipAddress) },`,
    replace: "",
    killedBy: {
      file: "tests/abuse/guessing.test.ts",
      test: "one address tries a password at forty accounts: ten are checked, whoever they are",
    },
  },
  {
    name: "a network makes as many accounts as it likes",
    file: "app/account-life/register.ts",
    find: `return guarded(context, counts, async`,
    replace: `return guarded(context, [{ limit: "passkeyOptions", key: "" }], async`,
    killedBy: {
      file: "tests/contracts/registration.test.ts",
      test: "after a thousand accounts of one network in a day the next one waits, whether or not its address is known",
    },
  },
  {
    name: "accounts that never verified an address stay for ever",
    file: "app/background.server.ts",
    find: `  done += await removeUnverifiedAccounts({ ...context, factors });`,
    replace: "",
    killedBy: {
      file: "tests/contracts/sweep.test.ts",
      test: "what is of no use any more is swept in batches, and what is of use stays",
    },
  },
  {
    name: "an account is removed whose address was verified a moment before",
    file: "app/accounts/unverified.ts",
    find: `, emails: { none: { verifiedAt: { not: null } } }, `,
    replace: `, `,
    killedBy: { file: "tests/contracts/unverified.test.ts", test: "stays if it verifies one after it was found, and before it is removed" },
  },
  {
    name: "an account is removed while it verifies its address",
    file: "app/account-life/remove-unverified.ts",
    find: `      await lockAccount(context, accountId);`,
    replace: "",
    killedBy: { file: "tests/contracts/unverified.test.ts", test: "stays if it is verifying one while it is removed" },
  },
  {
    name: "an account with a second factor is removed for want of an address",
    file: "app/account-life/remove-unverified.ts",
    find: `if ((await listEnrolledFactors(context, accountId)).length > 0) return 0;`,
    replace: `if ((await listEnrolledFactors(context, accountId)).length < 0) return 0;`,
    killedBy: {
      file: "tests/contracts/unverified.test.ts",
      test: "stays while it is an admin's, frozen or being deleted, and if it has a factor all the same; a verified one stays anyway",
    },
  },
  {
    name: "who proved nothing reserves a user name by a deletion",
    file: "app/accounts/deletion-date.ts",
    find: `if (couldPublish) await`,
    replace: `if (couldPublish || accountId) await`,
    killedBy: {
      file: "tests/contracts/unverified.test.ts",
      test: "has its user name reserved by no deletion either, and a verified one has",
    },
  },
  {
    name: "an IPv6 network has the tries of all its addresses",
    file: "app/throttle/network.ts",
    find: `if (!isIPv6(ipAddress)) return ipAddress;`,
    replace: `if (isIPv6(ipAddress) || ipAddress) return ipAddress;`,
    killedBy: { file: "tests/contracts/lock-out.test.ts", test: "who has a network of IPv6 addresses has the tries of one" },
  },
  {
    name: "strangers use up the owner's tries at the second factor",
    file: "app/auth/prove-factor.ts",
    find: `ownBudget ? { limit: "ownSecondFactor", key: ownBudget } : {`,
    replace: `ownBudget === "" ? { limit: "ownSecondFactor", key: ownBudget } : {`,
    killedBy: {
      file: "tests/abuse/guessing.test.ts",
      test: "while others guess the second factor, its owner proves it in a known browser, from elsewhere and from the guessers' own address",
    },
  },
  {
    name: "strangers use up the owner's tries at the password",
    file: "app/auth/login/check-login.ts",
    find: `const counts: Count[] = device
    ?`,
    replace: `const counts: Count[] = device === ""
    ?`,
    killedBy: {
      file: "tests/abuse/guessing.test.ts",
      test: "while others guess the password, its owner logs in from a known browser, from elsewhere and from the guessers' own address",
    },
  },
  {
    name: "what is given back after its period is a try more in the next one",
    file: "app/lib/database/statements/add-to-counts.ts",
    find: `WHERE "Throttle"."expire" = "excluded"."expire" AND "Throttle"."points" > 0`,
    replace: "WHERE TRUE",
    killedBy: {
      file: "tests/contracts/throttle.test.ts",
      test: "a success whose period has ended is no further try in the next one",
    },
  },
  {
    name: "the time tells that nobody has a name",
    file: "app/auth/password/password-hash.ts",
    find: `const matches = await verifyText(normalized(password), stored ?? DECOY);`,
    replace: `const matches = stored !== null && DECOY !== "" && (await verifyText(normalized(password), stored));`,
    killedBy: {
      file: "tests/abuse/timing.test.ts",
      test: "a known and an unknown account are the same in status, headers, body and time: %s",
    },
  },
  {
    name: "the time tells that a mail is written",
    file: "app/auth/new-password/request-reset.ts",
    find: `await enqueueErrand(context, { errand: "reset-requested", address });`,
    replace: `await (enqueueErrand && sendReset(context, { address }));`,
    killedBy: {
      file: "tests/abuse/timing.test.ts",
      test: "a known and an unknown account are the same in status, headers, body and time: %s",
    },
  },
  {
    name: "what could be no name finds the account that it looks like",
    file: "app/auth/login/read-login.ts",
    find: `return isUsername(login) ? read(`,
    replace: `return isUsername(login) || login ? read(`,
    killedBy: {
      file: "tests/abuse/look-alikes.test.ts",
      test: "what lower case makes the same is not the same: the Kelvin sign is no k, and a dotted capital I no i",
    },
  },
  {
    name: "anybody says which address they come from",
    file: "app/server/create-app.ts",
    find: `app.set("trust proxy", config.trustProxyHops);`,
    replace: `app.set("trust proxy", config.trustProxyHops >= 0);`,
    killedBy: { file: "tests/abuse/injection.test.ts", test: "without TRUST_PROXY a claimed address is no further address to guess from" },
  },
  {
    name: "a label starts a line of its own",
    file: "app/ui/mail/render-mail.tsx",
    find: `const typed = onOneLine({ username: to, ...params, site: siteName });`,
    replace: `const typed = onOneLine && { username: to, ...params, site: siteName };`,
    killedBy: {
      file: "app/ui/mail/render-mail.test.ts",
      test: "line breaks in a label and in a user agent start no line in a mail and no header",
    },
  },
  {
    name: "a label in a list starts a line of its own",
    file: "app/ui/mail/render-mail.tsx",
    find: `LISTS.has(name) ? JSON`,
    replace: `LISTS.has("") ? JSON`,
    killedBy: {
      file: "app/ui/mail/render-mail.test.ts",
      test: "line breaks in a label and in a user agent start no line in a mail and no header",
    },
  },
  {
    name: "the pages can be framed",
    file: "app/server/requests/security-headers.ts",
    find: `          frameAncestors: [NONE],`,
    replace: "",
    killedBy: {
      file: "tests/abuse/clickjacking.test.ts",
      test: "no page can be put into a frame of another site, whoever asks for it and whatever it answers",
    },
  },
  {
    name: "old browsers put the pages into a frame",
    file: "app/server/requests/security-headers.ts",
    find: `xFrameOptions: { action: "deny" },`,
    replace: `xFrameOptions: false,`,
    killedBy: {
      file: "tests/abuse/clickjacking.test.ts",
      test: "no refusal can be put into a frame either: of a form, a method, an origin, a body, a broken request",
    },
  },
  {
    name: "a link is sent again to another account's address",
    file: "app/addresses/resend-verification.ts",
    find: `emailAddress.findUnique({ where: { accountId_addressKey: { accountId, addressKey: addressKey(address) } } });`,
    replace: `emailAddress.findFirst({ where: { addressKey: addressKey(address) } });`,
    killedBy: { file: "tests/abuse/other-accounts.test.ts", test: "another account's is not there, and nothing of it changes" },
  },
  {
    name: "anybody takes another account's address away",
    file: "app/addresses/list.ts",
    find: `const addresses = await findRows(context, "EmailAddress", { accountId }, ["createdAt"]);`,
    replace: `const addresses = await context.db.emailAddress.findMany({ where: { accountId: { not: \`\${accountId}0\` } } });`,
    killedBy: { file: "tests/abuse/other-accounts.test.ts", test: "another account's is not there, and nothing of it changes" },
  },
  {
    name: "logging out leaves the session",
    file: "app/web/guards.ts",
    find: `  context.viewer ??= readSession(token, context);`,
    replace: `  context.viewer ??= new URL(request.url).pathname === "/logout" ? Promise.resolve(null) : readSession(token, context);`,
    killedBy: {
      file: "tests/abuse/session-fixation.test.ts",
      test: "the session's token changes with a login and a fresh proof, and none is good afterwards but the last; logging out ends that",
    },
  },
];
