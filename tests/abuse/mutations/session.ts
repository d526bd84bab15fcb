import type { Mutation } from "./mutation.ts";

/** Sessions, addresses, history. */
export const session: Mutation[] = [
  {
    name: "a session that ended goes on",
    file: "app/auth/session/live-session.ts",
    find: `return { endedAt: null, expiresAt`,
    replace: `return { expiresAt`,
    killedBy: { file: "tests/contracts/session.test.ts", test: "a session that was ended is none, and says why" },
  },
  {
    name: "a session that is not used goes on",
    file: "app/auth/session/live-session.ts",
    find: `lastSeenAt: { gt: idleSince }, `,
    replace: `lastSeenAt: { lte: idleSince && now }, `,
    killedBy: {
      file: "tests/contracts/session.test.ts",
      test: "a session ends after an hour without use, and with use after twelve hours",
    },
  },
  {
    name: "a session that is used goes on for ever",
    file: "app/auth/session/live-session.ts",
    find: `expiresAt: { gt: now }, `,
    replace: ``,
    killedBy: {
      file: "tests/contracts/session.test.ts",
      test: "a session ends after an hour without use, and with use after twelve hours",
    },
  },
  {
    name: "a proof makes a session longer",
    file: "app/auth/session/renew-session.ts",
    find: `continues: { publicId, loginId: loginId ?? publicId, createdAt, provedAt, provedWith },`,
    replace: `continues: { publicId, loginId: loginId ?? publicId, createdAt: createdAt && clock.now(), provedAt, provedWith },`,
    killedBy: { file: "tests/contracts/step-up.test.ts", test: "proofs again and again do not make a session longer" },
  },
  {
    name: "two proofs renew one session",
    file: "app/auth/session/renew-session.ts",
    find: `if (count !== 1) return null;`,
    replace: `if (count > 1) return null;`,
    killedBy: { file: "tests/contracts/step-up.test.ts", test: "of two proofs at the same time one renews the session" },
  },
  {
    name: "anybody ends anybody's session",
    file: "app/auth/session/revoke-session.ts",
    find: `where: { accountId, publicId: id, endedAt: null },`,
    replace: `where: { publicId: id, endedAt: null },`,
    killedBy: {
      file: "tests/contracts/session.test.ts",
      test: "nobody ends another account's session or forgets its browser, and its owner does",
    },
  },
  {
    name: "anybody forgets anybody's browser",
    file: "app/auth/devices/list-devices.ts",
    find: `const { count } = await context.db.device.deleteMany({ where: { accountId, id } });`,
    replace: `const { count } = await context.db.device.deleteMany({ where: { id } });`,
    killedBy: {
      file: "tests/contracts/session.test.ts",
      test: "nobody ends another account's session or forgets its browser, and its owner does",
    },
  },
  {
    name: "all other sessions are all of everybody's",
    file: "app/auth/session/end-sessions.ts",
    find: `where: { accountId, endedAt: null, ...(spared`,
    replace: `where: { endedAt: null, ...(spared`,
    killedBy: {
      file: "tests/contracts/session.test.ts",
      test: "nobody ends another account's session or forgets its browser, and its owner does",
    },
  },
  {
    name: "sessions that were over long ago end once more in the history",
    file: "app/auth/end-access/revoke-other-sessions.ts",
    find: `for (let count = 0; count < others; count++)`,
    replace: `for (let count = 0; count < others + 1; count++)`,
    killedBy: {
      file: "tests/contracts/session.test.ts",
      test: "of the other sessions that end those stand in the history that went on until then",
    },
  },
  {
    name: "tokens stand in the database as they are",
    file: "app/lib/random.ts",
    find: `return createHash("sha256").update(token).digest("base64url");`,
    replace: `return createHash ? token : "";`,
    killedBy: { file: "tests/contracts/session.test.ts", test: "no token of a cookie or a link stands in the database" },
  },
  {
    name: "a freeze leaves the sessions",
    file: "app/admin/freeze-account.ts",
    find: `await endAccess(context, { accountId, reason: "frozen", browsers: "distrusted" });`,
    replace: "",
    killedBy: { file: "tests/contracts/session.test.ts", test: "a freeze ends the sessions for good" },
  },
  {
    name: "a link is good for ever",
    file: "app/report/mail-token.ts",
    find: `return row && row.purpose === purpose && row.expiresAt > clock.now()`,
    replace: `return row && row.purpose === purpose && clock`,
    killedBy: { file: "tests/contracts/password-reset.test.ts", test: "a link is good for one hour" },
  },
  {
    name: "a link is good for anything",
    file: "app/report/mail-token.ts",
    find: `return row && row.purpose === purpose && row.expiresAt > clock.now()`,
    replace: `return row && row.expiresAt > clock.now()`,
    killedBy: { file: "tests/contracts/password-reset.test.ts", test: "a link for something else resets nothing" },
  },
  {
    name: "later links leave the earlier ones good",
    file: "app/report/mail-token.ts",
    find: `if (replaces) await dropMailTokens`,
    replace: `if (replaces === "nothing") await dropMailTokens`,
    killedBy: {
      file: "tests/contracts/emails.test.ts",
      test: "a later verification link replaces an earlier one, and each is good for a day",
    },
  },
  {
    name: "an address that somebody verified is verified again",
    file: "app/addresses/verification.ts",
    find: `verifiedKey: addressKey(email.address), verifiedBy`,
    replace: `verifiedKey: addressKey(email.address) + id, verifiedBy`,
    killedBy: { file: "tests/contracts/emails.test.ts", test: "of two accounts that verify an address at the same time one wins" },
  },
  {
    name: "the last verified address goes",
    file: "app/addresses/why-kept.ts",
    find: `if (!staying.some(({ verifiedAt }) => verifiedAt)) return "last-verified";`,
    replace: "",
    killedBy: {
      file: "tests/contracts/emails.test.ts",
      test: "the last verified address stays, and so does a primary one while another could be",
    },
  },
  {
    name: "an address that nobody verified becomes the primary one",
    file: "app/addresses/change-primary.ts",
    find: `if (!chosen.verifiedAt) return { kind: "not-verified" };`,
    replace: "",
    killedBy: { file: "tests/contracts/emails.test.ts", test: "only a verified address becomes the primary one, and the old one is told" },
  },
  {
    name: "whoever claims somebody's address gets a link to it",
    file: "app/addresses/verification.ts",
    find: `if (owner) {`,
    replace: `if (owner?.id === emailId) {`,
    killedBy: {
      file: "tests/contracts/emails.test.ts",
      test: "a claim of somebody's verified address is answered like any other; its owner gets a note without a link",
    },
  },
  {
    name: "the primary address changes without a word",
    file: "app/addresses/change-primary.ts",
    find: `await report(context, { about: account(accountId), event: "email:primary-changed", detail: { address: chosen.address, previous } });`,
    replace: `if (previous === chosen.address) await report(context, { about: account(accountId), event: "email:primary-changed" });`,
    killedBy: { file: "tests/contracts/emails.test.ts", test: "only a verified address becomes the primary one, and the old one is told" },
  },
  {
    name: "an address goes without a word to it",
    file: "app/addresses/remove-address.ts",
    find: `.filter(({ emailId }) => emailId === leaving.id);`,
    replace: `.filter(({ emailId }) => emailId === leaving.address);`,
    killedBy: {
      file: "tests/contracts/emails.test.ts",
      test: "a removal is written to the addresses that stay and to the one that went, and drops its links and reset links",
    },
  },
  {
    name: "events are not chained",
    file: "app/history/record-event.ts",
    find: `previousHash: previous.hash,`,
    replace: `previousHash: GENESIS.hash,`,
    killedBy: { file: "tests/contracts/history.test.ts", test: "many writers at once keep one chain" },
  },
  {
    name: "younger events than a sweep takes are taken with their anchor, unseen",
    file: "app/history/chains/verify-chain.ts",
    find: `if (!begun || !isOld(context, begun, { tolerated: DAY })) return`,
    replace: `if (!begun) return`,
    killedBy: {
      file: "tests/contracts/history-sweep.test.ts",
      test: "that were removed in any other way show: the beginning, the middle, all of them, or an anchor that was moved",
    },
  },
  {
    name: "an account's history is cut off at its beginning, unseen",
    file: "app/history/chains/beginning.ts",
    find: `accountId !== NOBODY || `,
    replace: "",
    killedBy: {
      file: "tests/contracts/history-sweep.test.ts",
      test: "are the only ones that may be gone: another chain that has an anchor is broken",
    },
  },
  {
    name: "a sweep takes a break of the chain away",
    file: "app/history/sweep.ts",
    find: `  if (isBroken(leaving, { beginning, head: chain, findKey: await loadMacKeys(context) })) return 0;`,
    replace: `  if (isBroken(leaving, { beginning, head: chain, findKey: await loadMacKeys(context) })) leaving.splice(0, 0);`,
    killedBy: {
      file: "tests/contracts/history-sweep.test.ts",
      test: "stay where their chain is broken, so that the break can be found",
    },
  },
  {
    name: "events of nobody's are kept for ever",
    file: "app/background.server.ts",
    find: `  sweepNobodysEvents,`,
    replace: "",
    killedBy: {
      file: "tests/contracts/history-sweep.test.ts",
      test: "go after 90 days, in batches from the beginning, but for the last old one; and the chain goes on and verifies",
    },
  },
  {
    name: "a changed event is not seen",
    file: "app/history/chains/chain.ts",
    find: `if (row.hash !== hashEvent(row)) return changed;`,
    replace: "",
    killedBy: {
      file: "tests/contracts/history.test.ts",
      test: "a changed, a missing, a half erased and a cut-off row each show, and the first is named",
    },
  },
  {
    name: "a cut in the history is not seen",
    file: "app/history/chains/chain.ts",
    find: `if (row.sequence !== expected) return`,
    replace: `if (row.sequence < 0) return`,
    killedBy: {
      file: "tests/contracts/history.test.ts",
      test: "a changed, a missing, a half erased and a cut-off row each show, and the first is named",
    },
  },
  {
    name: "a session is looked at before the form that comes with it is there",
    file: "app/web/guards.ts",
    find: `  if (request.method === "POST") await sentFields(request);\n`,
    replace: "  void sentFields;\n",
    killedBy: {
      file: "tests/journeys/sessions.test.ts",
      test: "a form whose session ends while it comes is answered as any other of an ended session, and shows nothing",
    },
  },
];
