import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Counted, CountedSite } from "../support/counted-site.ts";
import { databaseKinds } from "../support/database-kinds.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { codeOf, createOwnerWithApp, type Owner, STEP } from "../support/totp.ts";
import type { Visitor } from "../support/visitor.ts";

/*
 * What the database does for a login and for a page, statement by statement: a list that grows says which is new. Each that stands
 * here a second time in one request has its reason: a limit is counted before a try and given back after it, the account is read
 * again under its lock, a form is claimed and its outcome kept, a chain is held before its next event can be hashed.
 */
const LOGIN_PAGE: string[] = [];

const PASSWORD_CHECKED = ["SELECT Account", "INSERT Throttle", "INSERT Throttle", "UPDATE Account", "SELECT Account", "INSERT LoginFlow"];

const CODE_PAGE = ["SELECT LoginFlow"];

const CODE_PROVED = [
  "INSERT SentForm",
  "SELECT LoginFlow",
  "INSERT Throttle",
  "UPDATE TotpCredential",
  "INSERT Throttle",
  "UPDATE Account",
  "DELETE LoginFlow",
];

const RECORDED = ["INSERT HistoryChain", "INSERT SecurityEvent", "UPDATE HistoryChain"];
const MAILED = ["SELECT EmailAddress", "INSERT MailToken", "INSERT OutgoingMail"];

/** The four requests of a login; the first one of an account notes which factor it proved. */
const LOGINS = {
  known: [LOGIN_PAGE, PASSWORD_CHECKED, CODE_PAGE, [...CODE_PROVED, "UPDATE Device", "INSERT Session", ...RECORDED, "UPDATE SentForm"]],
  new: [
    LOGIN_PAGE,
    PASSWORD_CHECKED,
    CODE_PAGE,
    [...CODE_PROVED, "INSERT Device", "INSERT Session", "UPDATE Account", ...RECORDED, ...MAILED, "UPDATE SentForm"],
  ],
};

/** The session with its account. */
const VIEWER = ["SELECT Session"];

/** The first page: its viewer, and what is on. */
const OVERVIEW = [
  ...VIEWER,
  "SELECT EmailAddress",
  "SELECT SecurityKey",
  "SELECT Password",
  "SELECT Session",
  "SELECT Device",
  "SELECT ApiToken",
  "SELECT RecoverySheet",
  "SELECT RecoveryCode",
  "SELECT TwoFactorReset",
];

describe.each(databaseKinds)("the statements of a login on %s", (kind) => {
  let database: TestDatabase;
  let site: CountedSite;
  beforeAll(async () => {
    database = await createTestDatabase(kind);
    site = await CountedSite.start(database);
  });
  afterAll(async () => {
    await site.stop();
    await database.close();
  });

  async function logIn(visitor: Visitor, owner: Owner & { secret: string }): Promise<Counted[]> {
    site.context.clock.advance(STEP);
    const { username: login, password } = owner;
    return [
      await site.count(() => visitor.request("/login", {})),
      await site.count(() => visitor.send("/login", { login, password })),
      await site.count(() => visitor.request("/login/totp", {})),
      await site.count(() => visitor.send("/login/totp", { code: codeOf(site.context, owner.secret) })),
    ];
  }

  const listsOf = (requests: Counted[]) => requests.map(({ statements }) => statements);
  const transactionsOf = (requests: Counted[]) => requests.reduce((sum, { transactions }) => sum + transactions, 0);

  test("with a code are 20 from a known browser and 24 from a new one, in two transactions, and a page needs one", async () => {
    const owner = await createOwnerWithApp(site.context);
    const visitor = site.visitor();
    const first = await logIn(visitor, owner);
    expect(first.map(({ page }) => page.location)).toEqual([null, "/login/totp", null, "/account"]);
    expect(listsOf(first)).toEqual(LOGINS.new);
    expect(listsOf(first).flat()).toHaveLength(24);

    visitor.cookies.delete("session");
    const second = await logIn(visitor, owner);
    expect(listsOf(second)).toEqual(LOGINS.known);
    expect(listsOf(second).flat()).toHaveLength(20);
    expect([transactionsOf(first), transactionsOf(second)]).toEqual([2, 2]);

    // It has no data of its own.
    const page = await site.count(() => visitor.request("/security", {}));
    expect([page.page.status, page.statements]).toEqual([200, VIEWER]);
    const overview = await site.count(() => visitor.request("/account", {}));
    expect([overview.page.status, overview.statements]).toEqual([200, OVERVIEW]);
    site.context.clock.advance(2 * STEP);
    const later = await site.count(() => visitor.request("/security", {}));
    expect(later.statements).toEqual([...VIEWER, "UPDATE Session"]);
    // Prisma's client takes several times as long to make a statement of a model as the database needs for it.
    expect([...first, ...second, page, overview, later].flatMap(({ translated }) => translated)).toEqual([]);
  });
});
