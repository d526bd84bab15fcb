import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { verifySiteHistory } from "~/account-life/verify-site-history";
import { anchorHistory } from "~/history/anchors/anchor-history";
import { parseAnchors } from "~/history/anchors/parse-anchors";
import { NOBODY } from "~/history/chains/chain-id";
import { historyJsonLines } from "~/history/json-lines";
import { listEvents } from "~/history/list-events";
import { recordEvent } from "~/history/record-event";
import { verifyDownload, verifyHistory } from "~/history/verify-history";
import { migrate } from "~/lib/database/migrate";
import { readMigrations } from "~/lib/database/migrations";
import { account, type Subject } from "~/lib/subject";
import { report } from "~/report/report";
import { createVerifiedAccount } from "../support/accounts.ts";
import { asOperator } from "../support/actors.ts";
import { databaseKinds } from "../support/database-kinds.ts";
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { copyMigrations } from "../support/newer-version.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split("\n");
}

async function textOf(lines: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const line of lines) text += line;
  return text;
}

describe.each(databaseKinds)("histories that the version before subjects wrote, on %s", (kind) => {
  /** Three chains with two anchors: logins, a freeze, a deleted account, and logins with names that nobody has. */
  const fixture = (ending: string) => readFileSync(`tests/fixtures/history/before-subjects.${ending}`, "utf8");
  const LAST_MIGRATION = "20261126210835_sent_form";
  const ADA = "-3Apk10YY8OiYvQltqduqQ";
  const EVENTS = 15;
  let database: TestDatabase;
  let context: TestContext;

  beforeEach(async () => {
    database = await createEmptyDatabase(kind);
    const copy = copyMigrations(kind);
    const later = readMigrations(copy.folder).filter(({ name }) => name > LAST_MIGRATION);
    for (const { name } of later) rmSync(join(copy.folder, name), { recursive: true });
    await migrate(database.db, kind, copy.folder);
    copy.remove();
    for (const statement of fixture("sql").trim().split("\n")) await database.db.$executeRawUnsafe(statement);
    await migrate(database.db, kind, `prisma/${kind}/migrations`);
    const now = new Date("2026-12-05T04:00:00Z");
    const clock = { now: () => now, advance() {} };
    context = Object.assign(createTestContext(database.db), { clock, keys: new Map([["fixture", Buffer.alloc(32, 7)]]) });
  });
  afterEach(() => database.close());

  const logged = () => parseAnchors(linesOf(fixture("anchors.jsonl")));
  const verify = async () => verifySiteHistory(context, { logged: await logged() });

  test("verify with the anchors of their log, go on, and verify with what follows", async () => {
    expect(await verify()).toMatchObject({ kind: "whole", chains: 3, events: EVENTS, beforeMacs: 0, pending: 0, lastAnchor: 2 });
    for (const id of [ADA, NOBODY]) await recordEvent(context, { about: account(id), event: "login:failed" });
    expect((await anchorHistory(context, { atOnce: true })).anchors).toMatchObject([{ sequence: 3, heads: 2 }]);
    expect(await verify()).toMatchObject({ kind: "whole", chains: 3, events: EVENTS + 2, beforeMacs: 0, pending: 0, lastAnchor: 3 });
  });

  test("are downloaded as they were, and a download from before verifies", async () => {
    expect(await textOf(historyJsonLines(context, account(ADA)))).toBe(fixture("jsonl"));
    expect(await verifyDownload(linesOf(fixture("jsonl")))).toMatchObject({ kind: "whole", events: 9 });
    const changed = fixture("jsonl").replace('"login:failed"', '"login:success"');
    expect(await verifyDownload(linesOf(changed))).toMatchObject({ kind: "broken", fault: "changed" });
  });

  test("still show what is changed in them", async () => {
    await database.db.securityEvent.deleteMany({ where: { accountId: ADA, sequence: 5 } });
    expect(await verify()).toMatchObject({ kind: "broken", faults: [{ accountId: ADA, sequence: 5, fault: "missing" }] });
  });
});

describe.each(databaseKinds)("the history of a subject that is no account, on %s", (kind) => {
  /** Of a kind that the site does not have yet. */
  const atlas = "project:atlas" as Subject;
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase(kind);
  });
  afterEach(() => database.close());

  test("is a chain of its own, whose events are mailed to those that its kind finds, and verifies as an account's", async () => {
    const base = createTestContext(database.db);
    const { accountId, address } = await createVerifiedAccount(base);
    await base.sentMail();
    const asked: string[] = [];
    const project = async (_: unknown, { id }: { id: string }) => {
      asked.push(id);
      return [{ accountId, emailId: null, address, username: "ada" }];
    };
    const context = { ...asOperator(base), recipients: { ...base.recipients, project } };
    await report(context, { about: atlas, event: "account:frozen", reason: "why" });
    await recordEvent(context, { about: atlas, event: "logout" });
    // An account that has the same id is somebody else.
    await recordEvent(context, { about: account("atlas"), event: "login:failed" });

    expect(asked).toEqual(["atlas"]);
    expect(await base.sentMail()).toMatchObject([{ kind: "account-frozen", to: address, params: { by: "ops", reason: "why" } }]);
    const { events } = await listEvents(context, { about: atlas });
    expect(events.map(({ event, detail }) => ({ event, detail }))).toEqual([
      { event: "logout", detail: { by: "ops" } },
      { event: "account:frozen", detail: { by: "ops", reason: "why" } },
    ]);
    await anchorHistory(context, { atOnce: true });
    expect(await verifyHistory(context, { about: atlas })).toMatchObject({ kind: "whole", chains: 1, events: 2 });
    expect(await verifyHistory(context)).toMatchObject({ kind: "whole", chains: 3 });
    const download = await textOf(historyJsonLines(context, atlas));
    expect(await verifyDownload(linesOf(download))).toMatchObject({ kind: "whole", events: 2 });

    await database.db.securityEvent.updateMany({ where: { event: "logout" }, data: { event: "login:failed", subject: "login" } });
    expect(await verifyHistory(context)).toMatchObject({ kind: "broken", faults: [{ sequence: 2, fault: "changed" }] });
  });
});
