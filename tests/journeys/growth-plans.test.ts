import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GrownSite } from "../bench/growth/grown-site.ts";
import { wholeReads } from "../bench/growth/plans.ts";
import { databaseKinds } from "../support/database-kinds.ts";
import { createEmptyDatabase } from "../support/databases.ts";

/** Enough for a table of theirs to be no small one (tests/bench/growth/plans.ts). */
const ACCOUNTS = 1_500;

const databases = {
  async create(kind: (typeof databaseKinds)[number]) {
    const { url, close } = await createEmptyDatabase(kind);
    return { kind, url, drop: close };
  },
};

describe.each(databaseKinds)("a site with %s and many accounts", (kind) => {
  let grown: GrownSite;
  beforeAll(async () => {
    grown = await GrownSite.start(databases, kind, ACCOUNTS);
  });
  afterAll(() => grown?.stop());

  const readWhole = () => wholeReads(grown.db, { kind, statements: grown.statements, asIfLarge: true });

  test("reads no table from end to end, whatever is done: an index leads to all rows", async () => {
    for (const work of Object.values(grown.works)) await work();
    expect(grown.statements.length).toBeGreaterThan(90);
    expect(await readWhole()).toEqual([]);
  });

  test("a statement that no index serves is found by this", async () => {
    grown.statements.length = 0;
    const { account } = grown.site.context.db;
    const where = { createdAt: { lt: new Date(0) } };
    await account.count({ where });
    await account.findMany({ where, take: 1 });
    expect(await readWhole()).toEqual([
      expect.stringMatching(/^SELECT COUNT.*Account.* → .*(Seq Scan|SCAN)/),
      expect.stringMatching(/^SELECT .*Account.* → .*(Index Scan.*Filter|SCAN .*Account USING INDEX)/),
    ]);
  });
});
