import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openDatabase } from "~/lib/database/open";
import { sqliteFile } from "~/lib/database/url";
import { databaseKinds } from "../support/database-kinds.ts";
import { createEmptyDatabase } from "../support/databases.ts";
import { linkIn } from "../support/mailbox.ts";
import { logIn, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";
import { runTool, spawnTool } from "../support/tool.ts";

/** A run of the tool is a process of its own, and a test here has many. */
vi.setConfig({ testTimeout: 180_000 });

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** Runs the operator's tool on the site's data, beside the running site. */
function gatehouse(...args: string[]) {
  return runTool(args, site.dataEnv);
}

test("a frozen account cannot be logged in to, its sessions say why they ended, and it can be opened again", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  expect(await gatehouse("account", "freeze", person.username)).toMatchObject({ code: 0, output: `${person.username} is suspended.\n` });
  await site.mailbox.take(person.email, /is suspended/i);

  await person.visitor.open("/account");
  expect(person.visitor.page.path).toContain("/login");
  expect(person.visitor.page.notice).toContain("suspended");
  await logIn(person);
  expect(person.visitor.page.status).toBe(400);
  expect(person.visitor.page.alert).toContain(siteText("login.frozen"));

  const unfrozen = await gatehouse("account", "unfreeze", person.email, "--json");
  expect(JSON.parse(unfrozen.output)).toEqual({ ok: true, username: person.username, changed: true });
  await logIn(person);
  expect(person.visitor.page.path).toBe("/account");
});

test("who does not know the password does not learn that an account is frozen", async () => {
  const person = await registerVerified(site);
  await gatehouse("account", "freeze", person.username);
  await logIn({ ...person, password: "not the password at all" });
  expect(person.visitor.page.alert).toContain(siteText("login.refused"));
});

test("the chains of the live database verify, and a changed row is named", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  expect((await gatehouse("history", "verify")).code).toBe(0);

  const db = site.openDatabase();
  const account = await db.account.findUniqueOrThrow({ where: { usernameKey: person.username } });
  const row = { where: { accountId_sequence: { accountId: account.id, sequence: 2 } } };
  const { event } = await db.securityEvent.findUniqueOrThrow(row);
  await db.securityEvent.update({ ...row, data: { event: "logout" } });
  const broken = await gatehouse("history", "verify", "--account", person.username, "--json");
  expect(broken.code).toBe(1);
  const fault = { accountId: account.id, username: person.username, sequence: 2, fault: "changed" };
  expect(JSON.parse(broken.output)).toEqual({ ok: false, ...fault, faults: [fault] });
  await db.securityEvent.update({ ...row, data: { event } });
  expect((await gatehouse("history", "verify", "--account", person.username)).code).toBe(0);
  await db.$disconnect();
});

test("a downloaded history verifies without a database, and a missing line is named", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const { body } = await person.visitor.open("/account/history.jsonl");
  const file = join(site.dataDir, "history.jsonl");
  writeFileSync(file, body);
  expect(await gatehouse("history", "verify", "--file", file)).toMatchObject({
    code: 0,
    output: "OK: 4 events, none changed or missing.\n",
  });
  const lines = body.split("\n");
  writeFileSync(file, [...lines.slice(0, 1), ...lines.slice(2)].join("\n"));
  const broken = await gatehouse("history", "verify", "--file", file);
  expect(broken.code).toBe(1);
  expect(broken.output).toContain("event 2");
});

test("wrong usage exits with 2, and what is not there with 1", async () => {
  const run = (...args: string[]) => spawnTool(args, site.dataEnv);
  expect((await run("history", "verify", "--nonsense")).code).toBe(2);
  expect((await run("nonsense")).code).toBe(2);
  expect((await run("account", "freeze", "nobody-of-this-name")).code).toBe(1);
  expect((await run("history", "verify", "--file", "/nonexistent")).code).toBe(1);
  expect((await run("--help")).code).toBe(0);
  expect(await run("--version")).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test("a command that fails says why as JSON too, where it is asked for", async () => {
  const failed = await gatehouse("history", "verify", "--file", "/nonexistent", "--json");
  expect(failed).toMatchObject({ code: 1, errors: expect.stringContaining("/nonexistent") });
  expect(JSON.parse(failed.output)).toEqual({ ok: false, error: "failed", faults: [expect.stringContaining("/nonexistent")] });
});

test("who has lost every factor gets in again once the operator has taken them off, and is told", async () => {
  const person = await withTotp(site);
  const taken = await gatehouse("account", "reset-two-factor", person.username);
  expect(taken).toMatchObject({ code: 0, output: `${person.username} no longer has two-factor authentication.\n` });
  await site.mailbox.take(person.email, /two-factor authentication removed/i);
  expect((await person.visitor.open("/account")).path).toContain("/login");
  await logIn(person);
  expect(person.visitor.page.path).toBe("/account");
  expect((await gatehouse("account", "reset-two-factor", person.username)).output).toBe(
    `${person.username} had no two-factor authentication.\n`,
  );
});

test("an account is made an admin and a member again, and its owner is told", async () => {
  const person = await registerVerified(site);
  expect(await gatehouse("admin", "grant", person.username)).toMatchObject({
    code: 0,
    output: `${person.username} is an administrator.\n`,
  });
  await site.mailbox.take(person.email, /administrator role given/i);
  const again = await gatehouse("admin", "grant", person.email, "--json");
  expect(JSON.parse(again.output)).toEqual({ ok: true, username: person.username, changed: false });
  expect((await gatehouse("admin", "revoke", person.username)).output).toBe(`${person.username} is no longer an administrator.\n`);
  await site.mailbox.take(person.email, /administrator role removed/i);
});

test("an account is shown without secrets, and its history says who looked", async () => {
  const person = await withTotp(site);
  const { output, code } = await gatehouse("account", "show", person.email, "--json");
  expect(code).toBe(0);
  const { account } = JSON.parse(output);
  expect(account).toMatchObject({ username: person.username, role: "member", addresses: [{ address: person.email }], sessions: [{}] });
  expect(account.factors.map(({ kind }: { kind: string }) => kind)).toEqual(["totp", "recovery-code"]);
  for (const secret of [person.secret, ...person.recoveryCodes, "argon2"]) expect(output).not.toContain(secret);
  expect((await gatehouse("account", "show", person.username)).output).toContain(`address ${person.email}, primary, verified`);
  expect((await gatehouse("account", "show", person.username)).output).toMatch(/^recovery-code: 10 left, /m);
  expect((await person.visitor.open("/account/history")).text).toContain(siteText("events.admin:account-viewed"));
});

test("an account is deleted in seven days, only with its name typed again, and its owner can call it off", async () => {
  const person = await registerVerified(site);
  expect((await gatehouse("account", "delete", person.email)).code).toBe(2);
  expect((await gatehouse("account", "delete", person.email, "--confirm", "somebody-else")).code).toBe(1);
  const asked = await gatehouse("account", "delete", person.email, "--confirm", person.username);
  expect(asked).toMatchObject({ code: 0, output: expect.stringContaining("in 7 days") });
  const mail = await site.mailbox.take(person.email, /will be deleted/i);
  expect(mail.text).toMatch(/support\s+asked\s+to\s+delete/);
  await person.visitor.open(linkIn(mail));
  await person.visitor.submit({});
  await site.mailbox.take(person.email, /deletion of .* cancelled/i);
});

describe("where there is no database", () => {
  const COMMANDS = [
    ["account", "show", "ada"],
    ["account", "freeze", "ada"],
    ["announce", "list"],
    ["history", "verify"],
    ["keys", "check"],
    ["restore", "--check"],
  ];

  test("each command says so in a line and makes nothing", async () => {
    const data = join(site.dataDir, "none");
    for (const command of COMMANDS) {
      const run = await runTool(command, { DATA_DIR: data });
      const errors = `There is no database at ${join(data, "gatehouse.db")}; the first start of the site creates it.\n`;
      expect(run, command.join(" ")).toEqual({ code: 1, output: "", errors });
      expect(existsSync(data), command.join(" ")).toBe(false);
    }
  });

  test.each(databaseKinds)("but an empty one on %s, it gets no tables and no key is made", async (kind) => {
    const database = await createEmptyDatabase(kind);
    const data = join(site.dataDir, `none-${kind}`);
    if (kind === "sqlite") writeFileSync(sqliteFile(database.url), "");
    const db = openDatabase(database.url);
    try {
      for (const command of COMMANDS) {
        const run = await runTool(command, { DATABASE_URL: database.url, DATA_DIR: data });
        const errors = "The database is empty; the first start of the site fills it.\n";
        expect(run, command.join(" ")).toEqual({ code: 1, output: "", errors });
      }
      await expect(db.account.count()).rejects.toThrow(/no such table|does not exist/);
      expect(existsSync(data)).toBe(false);
    } finally {
      await db.$disconnect();
      await database.close();
    }
  });
});
