import { appendFileSync, copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { HistoryIntruder } from "../support/history-intruder.ts";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { runTool } from "../support/tool.ts";

/** A run of the tool is a process of its own, and a test here has many. */
vi.setConfig({ testTimeout: 180_000 });

let site: Site;
beforeAll(async () => {
  // A backup is of SQLite's file; one of PostgreSQL is left to its own tools.
  site = await Site.start({ DATABASE_URL: "", LOG_LEVEL: "error" });
});
afterAll(() => site.stop());

const gatehouse = (...args: string[]) => runTool(args, site.dataEnv);
const inData = (name: string) => join(site.dataDir, name);

/** The log so far, as an operator keeps it. */
function keepLog(): string {
  writeFileSync(inData("site.log"), site.log);
  return inData("site.log");
}

const verify = () => gatehouse("history", "verify", "--anchors", keepLog());

async function restart(): Promise<void> {
  await site.kill("SIGTERM");
  await site.run();
}

test("the log's anchors, of each stop at any level of the log, agree with the database, and a history that was cut off, rewritten, removed or restored is named", async () => {
  const person = await registerVerified(site);
  await restart();
  const well = await verify();
  expect(well).toMatchObject({
    code: 0,
    output: expect.stringMatching(
      /^OK: \d+ events in \d+ chains, none changed or missing\.\n\d+ anchors of the log agree with the database\.\n$/,
    ),
  });
  expect((await gatehouse("backup", inData("old.db"))).code).toBe(0);

  await logIn(person);
  await restart();
  expect((await verify()).output).toMatch(/^OK: .*\n\d+ anchors of the log agree/);
  await site.kill("SIGTERM");
  expect((await gatehouse("backup", inData("good.db"))).code).toBe(0);

  const db = site.openDatabase();
  const { id } = await db.account.findUniqueOrThrow({ where: { usernameKey: person.username } });
  const { length } = await db.historyChain.findUniqueOrThrow({ where: { accountId: id } });
  const intruder = new HistoryIntruder(db);
  const undo = await intruder.backUp();
  const named = async (change: Promise<void>, sentence: string) => {
    await change;
    const { code, output } = await verify();
    expect(output).toContain(sentence);
    expect(code).toBe(1);
    await undo();
  };
  const name = `${person.username} (${id})`;
  await named(intruder.rewrite(id, 2), `Broken: event 2 of ${name} was not written by this site: its MAC is wrong.\n`);
  await named(intruder.cutOff(id, length - 1), `Broken: event ${length} of ${name} is missing.\n`);
  await named(intruder.remove(id), `Broken: the account ${name} has no chain: it was removed.\n`);
  await db.$disconnect();
  expect((await verify()).code).toBe(0);

  expect((await gatehouse("restore", inData("old.db"))).code).toBe(0);
  expect((await gatehouse("history", "verify")).code).toBe(0);
  const restored = await verify();
  expect(restored.code).toBe(1);
  expect(restored.output).toMatch(/^Broken: the database is older than the log, which has anchor \d+ of /);
  expect((await gatehouse("restore", inData("good.db"))).code).toBe(0);
  expect((await verify()).code).toBe(0);
  await site.run();
});

test("a file without an anchor is no proof, and one that is not there is named", async () => {
  copyFileSync(inData("secret-keys"), inData("no.log"));
  appendFileSync(inData("no.log"), "nothing of the kind\n");
  const none = await gatehouse("history", "verify", "--anchors", inData("no.log"));
  expect(none).toMatchObject({ code: 1, output: `${inData("no.log")} has no anchor of the history.\n` });
  expect((await gatehouse("history", "verify", "--anchors", inData("none.log"))).code).toBe(1);
});

test("a database of before there were MACs is not called whole until the site has begun with them, and then says so", async () => {
  await registerVerified(site);
  await site.kill("SIGTERM");
  const db = site.openDatabase();
  await db.$executeRaw`UPDATE "SecurityEvent" SET "mac" = NULL`;
  await db.$executeRaw`UPDATE "HistoryChain" SET "mac" = NULL, "macFrom" = NULL, "macLength" = NULL`;
  await new HistoryIntruder(db).dropAnchors();
  await db.$disconnect();
  const before = await gatehouse("history", "verify");
  expect(before.code).toBe(1);
  expect(before.output).toMatch(/^\d+ events in \d+ chains have no MAC, and there is no anchor\./);
  await site.run();
  await expect.poll(() => site.log, { timeout: 30_000 }).toContain("history anchored");
  await expect
    .poll(async () => (await gatehouse("history", "verify")).output, { timeout: 60_000 })
    .toMatch(/events are from before there were MACs/);
  // What they were taken for is in the log, where it was not the first time.
  expect((await verify()).output).toContain("Broken: anchor 1 of ");
});
