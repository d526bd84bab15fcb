import type { Mutation } from "./mutation.ts";

/** What keeps many processes from getting in each other's way, and a program off a database that it does not understand. */
export const operation: Mutation[] = [
  {
    name: "a later mail overtakes an earlier one",
    file: "app/mail/claim-due.ts",
    find: `"earlier"."dueAt" IS NOT NULL)`,
    replace: `"earlier"."dueAt" IS NOT NULL AND "earlier"."id" = '')`,
    killedBy: {
      file: "tests/contracts/outbox.test.ts",
      test: "an address that the mail server rejects holds back what follows to it, and neither another address of the account nor anybody else",
    },
  },
  {
    name: "on SQLite two workers take one mail",
    file: "app/mail/claim-due.ts",
    find: `if (count === 1) taken.push(`,
    replace: `if (count >= 0) taken.push(`,
    killedBy: {
      file: "tests/contracts/outbox.test.ts",
      test: "the mails of an account leave once and in the order in which they were written, with two workers at once",
    },
  },
  {
    name: "a mail leaves the account's lane with its first failure",
    file: "app/mail/deliver-due.ts",
    find: `data: { dueAt, lastError } });`,
    replace: `data: { dueAt, lastError, lane: null } });`,
    killedBy: {
      file: "tests/contracts/outbox.test.ts",
      test: "an address that the mail server rejects holds back what follows to it, and neither another address of the account nor anybody else",
    },
  },
  {
    name: "a worker whose lease is over changes what the next one did",
    file: "app/mail/deliver-due.ts",
    find: `await db.outgoingMail.updateMany({ where: { id, attempts }, data: { dueAt, lastError } });`,
    replace: `await db.outgoingMail.updateMany({ where: { id }, data: { dueAt, lastError } });`,
    killedBy: {
      file: "tests/contracts/outbox.test.ts",
      test: "a worker that was held up for longer than its lease changes nothing of what the next one did",
    },
  },
  {
    name: "a mail takes as long as the mail server likes",
    file: "app/outside/mail-transport.ts",
    find: `await smtp.sendMail({ ...message, signal });`,
    replace: `await smtp.sendMail({ ...message, ...(signal.aborted && { signal }) });`,
    killedBy: {
      file: "app/outside/mail-transport.test.ts",
      test: "a mail server that is never silent and never done is left when the mail's time is over",
    },
  },
  {
    name: "the site starts on a database that is two versions newer",
    file: "app/lib/database/migrations.ts",
    find: `return others.length ? null : version;`,
    replace: `return others.length > 1 ? null : version;`,
    killedBy: { file: "tests/contracts/migrate.test.ts", test: "migrations of a newer version %s are refused by their names" },
  },
  {
    name: "the site starts on a database that a newer version has changed",
    file: "app/lib/database/migrations.ts",
    find: `if (!nextVersion(state)) return`,
    replace: `if (unknown.length === 0) return`,
    killedBy: { file: "tests/contracts/migrate.test.ts", test: "migrations of a newer version %s are refused by their names" },
  },
  {
    name: "what a key opens is given up too",
    file: "app/sealing-keys/give-up-values.ts",
    find: `if (openValue(context, value)) continue;`,
    replace: "",
    killedBy: {
      file: "tests/contracts/keys-given-up.test.ts",
      test: "what a key of the ring opens stays as it is, and so does everything of its owner",
    },
  },
  {
    name: "a factor that is sealed anew in the moment that it is given up counts as lost",
    file: "app/sealing-keys/give-up-values.ts",
    find: `if (!(await table.drop(context, { id, was }))) return false;`,
    replace: `await table.drop(context, { id, was });`,
    killedBy: {
      file: "tests/contracts/keys-given-up.test.ts",
      test: "a value that is sealed anew in that moment stays, and its owner loses nothing",
    },
  },
  {
    name: "a lost second factor leaves the password open",
    file: "app/auth/two-factor-reset/lose-factor.ts",
    find: `await closePassword(context, accountId);`,
    replace: "",
    killedBy: {
      file: "tests/contracts/keys-given-up.test.ts",
      test: "who loses the last second factor is told, loses sessions and codes with it, and gets in by a reset only",
    },
  },
  {
    name: "a lost second factor leaves the sessions",
    file: "app/auth/two-factor-reset/lose-factor.ts",
    find: `await endAccess(context, { accountId, reason: "factor-changed", browsers: wasLast ? "forgotten" : "distrusted" });`,
    replace: "",
    killedBy: {
      file: "tests/contracts/keys-given-up.test.ts",
      test: "who loses the last second factor is told, loses sessions and codes with it, and gets in by a reset only",
    },
  },
  {
    name: "what no key opens is given up unasked",
    file: "app/cli/keys.ts",
    find: `if (!yes) {`,
    replace: `if (!yes && lost.length === 0) {`,
    killedBy: {
      file: "tests/journeys/operator-keys.test.ts",
      test: "where the keys are lost for good, giving up what they sealed is confirmed first, and lets the site start and its people in again",
    },
  },
  {
    name: "people with a public password on a site for everybody",
    file: "prisma/seed-people.ts",
    find: `if (!isLocal) return`,
    replace: `if (isLocal === undefined) return`,
    killedBy: {
      file: "prisma/seed-people.test.ts",
      test: "a site that is not on this machine gets nobody with a public password, and is not touched",
    },
  },
  {
    name: "a statement is acknowledged before it is on the disk",
    file: "app/lib/database/sqlite-adapter.ts",
    find: `await sync(); return result;`,
    replace: `return result;`,
    killedBy: { file: "app/lib/database/sqlite-adapter.test.ts", test: "%s is acknowledged when its commit is on the disk" },
  },
  {
    name: "a transaction is acknowledged before it is on the disk",
    file: "app/lib/database/sqlite-adapter.ts",
    find: `return sync();`,
    replace: `return Promise.resolve();`,
    killedBy: { file: "app/lib/database/sqlite-adapter.test.ts", test: "%s is acknowledged when its commit is on the disk" },
  },
  {
    name: "a commit waits for a sync that began before it",
    file: "app/lib/database/sync-journal.ts",
    find: `waiting = null;`,
    replace: `void waiting;`,
    killedBy: {
      file: "app/lib/database/sqlite-adapter.test.ts",
      test: "commits of the same moment share a sync, and each waits for one that began after it",
    },
  },
  {
    name: "a worker that is told to stop during its work pauses first",
    file: "app/server/start-worker.ts",
    find: `if (stopped) return;`,
    replace: ``,
    killedBy: {
      file: "app/server/start-worker.test.ts",
      test: "a worker that is stopped during its work, which then %s, ends without a pause and without more work",
    },
  },
  {
    name: "the site starts with a file of reporters' keys that is not there",
    file: "app/lib/settings/token-reporters.ts",
    find: `const fault = isAddress(keys) ? null : findFileFault(keys);`,
    replace: `const fault = isAddress(keys) ? null : "";`,
    killedBy: { file: "app/lib/settings/token-reporters.test.ts", test: "a file that cannot be read is named" },
  },
  {
    name: "the operator's tool makes a database where there is none",
    file: "app/open-context.server.ts",
    find: `if (mustBeThere) await assertThere(db, databaseUrl);`,
    replace: `void mustBeThere;`,
    killedBy: { file: "tests/journeys/operator.test.ts", test: "each command says so in a line and makes nothing" },
  },
];
