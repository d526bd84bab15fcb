import type { Mutation } from "./mutation.ts";

/** Guards of what the site says for its operator. */
export const site: readonly Mutation[] = [
  {
    name: "two processes mail an announcement to the same accounts",
    file: "app/announcements/mail-announcements.ts",
    find: `where: { id, mailedTo, mailAt: { not: null } }`,
    replace: `where: { id }`,
    killedBy: {
      file: "tests/contracts/announcements.test.ts",
      test: "is mailed in batches of 50, to each once, though several processes write",
    },
  },
  {
    name: "an announcement that is over is mailed",
    file: "app/announcements/mail-announcements.ts",
    find: `const isOver = endsAt !== null && endsAt <= clock.now();`,
    replace: `const isOver = false;`,
    killedBy: {
      file: "tests/contracts/announcements.test.ts",
      test: "whose time is over before its mails are written is mailed to nobody",
    },
  },
  {
    name: "an announcement that was ended is mailed further",
    file: "app/announcements/add-announcement.ts",
    find: `data: { endsAt: now, endedBy: nameOf(context), mailAt: null },`,
    replace: `data: { endedBy: nameOf(context) },`,
    killedBy: { file: "tests/contracts/announcements.test.ts", test: "that is ended is mailed no further" },
  },
  {
    name: "an address that nobody verified gets announcements",
    file: "app/addresses/find-by-prefix.ts",
    find: `isPrimary: true, verifiedAt: { not: null } },`,
    replace: `isPrimary: true },`,
    killedBy: {
      file: "tests/contracts/announcements.test.ts",
      test: "goes by email from its start on, once, to verified addresses of those who asked for it",
    },
  },
  {
    name: "a site that others reach starts without a way to its support",
    file: "app/config.server.ts",
    find: `if (!values.SUPPORT_URL) faults.push(`,
    replace: `if (false) faults.push(`,
    killedBy: { file: "app/config.server.test.ts", test: "everything that is missing for a site that others reach is named at once" },
  },
  {
    name: "a link to support can run a script",
    file: "app/lib/settings/site-links.ts",
    find: `return protocol === "https:" && !username && !password;`,
    replace: `return !username && !password;`,
    killedBy: { file: "app/lib/settings/site-links.test.ts", test: "%j is neither" },
  },
  {
    name: "security.txt is out of date some day",
    file: "app/server/well-known/security-text.ts",
    find: `const today = Math.floor(now.getTime() / DAY) * DAY;`,
    replace: `const today = Math.floor(0 * now.getTime() / DAY) * DAY;`,
    killedBy: {
      file: "app/server/well-known/security-text.test.ts",
      test: "it expires within a year, whenever it is asked for, and long after a cache has dropped it",
    },
  },
  {
    name: "a statement goes on after its transaction",
    file: "app/lib/database/open-transaction.ts",
    find: `if (this.#hasEnded) throw new TransactionEndedError("the transaction has ended");`,
    replace: ``,
    killedBy: { file: "tests/contracts/direct-statements.test.ts", test: "is refused after its transaction, and writes nothing" },
  },
  {
    name: "a transaction stays open however long it takes",
    file: "app/lib/database/open-transaction.ts",
    find: `this.#timer = setTimeout(() => void this.rollBack(), timeout);`,
    replace: `this.#timer = setTimeout(() => {}, timeout);`,
    killedBy: {
      file: "tests/contracts/direct-statements.test.ts",
      test: "and one of Prisma's are refused once their transaction has taken too long, and what it did is undone",
    },
  },
  {
    name: "a transaction in which a statement failed is said to be committed",
    file: "app/lib/database/open-transaction.ts",
    find: `this.#refuseAfterFailure();\n      await`,
    replace: `await`,
    killedBy: {
      file: "tests/contracts/direct-statements.test.ts",
      test: "that fails lets nothing of its transaction be committed, though its failure is passed over",
    },
  },
  {
    name: "a transaction that SQLite has rolled back by itself goes on without one",
    file: "app/lib/database/open-transaction.ts",
    find: `this.#refuseAfterFailure();\n    try`,
    replace: `try`,
    killedBy: {
      file: "app/lib/database/sqlite-adapter.test.ts",
      test: "a transaction that the database has rolled back by itself, as on a full disk, does nothing more",
    },
  },
  {
    name: "a transaction that begins too late stays open",
    file: "app/lib/database/open-transaction.ts",
    find: `beginning.then((late) => late.rollBack()).catch(() => {});`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/direct-statements.test.ts",
      test: "waits no longer for its transaction than it may, and one that begins later holds nothing",
    },
  },
  {
    name: "a statement has a name where a pooler may send the next one elsewhere",
    file: "app/lib/database/postgres-adapter.ts",
    find: `row?.pid === client.processID`,
    replace: `row?.pid`,
    killedBy: {
      file: "tests/contracts/postgres-connections.test.ts",
      test: "hold no text ready through a pooler, which may send the next one elsewhere",
    },
  },
  {
    name: "rows are read with whatever columns there are",
    file: "app/lib/database/rows.ts",
    find: `SELECT \${columnsOf(table)} FROM`,
    replace: `SELECT * FROM`,
    killedBy: {
      file: "tests/contracts/postgres-connections.test.ts",
      test: "go on when a newer version adds a column to a table that was read before",
    },
  },
  {
    name: "a read waits behind a write that waits for a lock",
    file: "app/lib/database/postgres-adapter.ts",
    find: `isRead: READ.test(config.text)`,
    replace: `isRead: true`,
    killedBy: {
      file: "tests/contracts/postgres-connections.test.ts",
      test: "are not held up by a write of the same moment that waits for a lock",
    },
  },
  {
    name: "a statement of Prisma's in a transaction stands beside it",
    file: "app/lib/database/driver.ts",
    find: `if (joined) return joined;`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/direct-statements.test.ts",
      test: "stands in the transaction that it is asked in, beside Prisma's own, and goes with it",
    },
  },
  {
    name: "a page that is kept for everybody is shown to somebody who is logged in",
    file: "app/server/requests/kept-pages.ts",
    find: `if (cookies.some(({ name }) => !known.includes(name))) return null;`,
    replace: ``,
    killedBy: {
      file: "tests/journeys/kept-pages.test.ts",
      test: "what somebody is shown of their own is shown to nobody else, and a kept page to nobody who has something of their own",
    },
  },
  {
    name: "a page that was rendered for a cookie of somebody's own making is kept for everybody",
    file: "app/server/requests/kept-pages.ts",
    find: `if (cookies.some(({ name, value }) => find(name as CookieName) !== value)) return null;`,
    replace: ``,
    killedBy: {
      file: "app/server/requests/kept-pages.test.ts",
      test: "a cookie that is %s has no page kept",
    },
  },
  {
    name: "a page that was rendered before an announcement is kept after it",
    file: "app/server/requests/kept-pages.ts",
    find: `if (told === announced) pages.set(key, answer);`,
    replace: `pages.set(key, answer);`,
    killedBy: {
      file: "app/server/requests/kept-pages.test.ts",
      test: "a page that is rendered while something is announced is not kept",
    },
  },
  {
    name: "a page that is kept gives all browsers one name",
    file: "app/server/requests/kept-pages.ts",
    find: `writeCookie({ secure }, "browser", newBrowserToken())`,
    replace: `cookie`,
    killedBy: {
      file: "tests/journeys/kept-pages.test.ts",
      test: "%s is the same when it is asked for again, in each language and theme, and gives each browser a name of its own",
    },
  },
  {
    name: "a page says of its own caching two things",
    file: "app/server/requests/remix-handler.ts",
    find: `if (LISTS.has(name)) response.append(name, value);`,
    replace: `if (name) response.append(name, value);`,
    killedBy: {
      file: "tests/journeys/announcements.test.ts",
      test: "an admin tells everyone: in full on the home page, in a line on the others, in the feed, and by email",
    },
  },
  {
    name: "a cache gives the feed of announcements in another language",
    file: "app/routes/announcements.feed/route.ts",
    find: `Vary: "Accept-Language, Cookie",`,
    replace: ``,
    killedBy: {
      file: "tests/journeys/announcements.test.ts",
      test: "an admin tells everyone: in full on the home page, in a line on the others, in the feed, and by email",
    },
  },
];
