import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { linkIn } from "../support/mailbox.ts";
import { logIn, logInWithTotp, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";
import { runTool } from "../support/tool.ts";

/** A run of the tool is a process of its own, and a test here has many. */
vi.setConfig({ testTimeout: 180_000 });

let site: Site;
beforeEach(async () => {
  site = await Site.start();
});
afterEach(() => site.stop());

const gatehouse = (...args: string[]) => runTool(args, site.dataEnv);
const keyFile = () => join(site.dataDir, "secret-keys");

test("keys are added and rotated while the site runs, and whoever has an app logs in as before", async () => {
  const person = await withTotp(site);
  const added = await gatehouse("keys", "add", "--json");
  expect(added.code).toBe(0);
  const { id } = JSON.parse(added.output);
  expect(readFileSync(keyFile(), "utf8")).toMatch(new RegExp(`^${id}:\\S+,local:\\S+\n$`));

  const rotated = await gatehouse("keys", "rotate", "--json");
  expect(JSON.parse(rotated.output)).toMatchObject({ ok: true, keyId: id, unopened: 0 });
  expect(rotated.errors).toBe("");
  expect((await gatehouse("keys", "check")).output).toContain("local: 0 values, no longer needed\nEvery value opens.");

  // The old key is taken out: the site that runs opens by the new one alone.
  writeFileSync(keyFile(), `${readFileSync(keyFile(), "utf8").split(",")[0]}\n`);
  await person.visitor.post("/logout", {});
  await logInWithTotp(person);
  expect(person.visitor.page.path).toBe("/account");
});

test("a key that is missing or another one is named before anything is served, and by the tool", async () => {
  await withTotp(site);
  await site.kill("SIGTERM");
  const good = readFileSync(keyFile(), "utf8");
  const before = site.log.length;
  const other = Buffer.alloc(32, 7).toString("base64");

  writeFileSync(keyFile(), `other:${other}\n`);
  await expect(site.run()).rejects.toThrow(`${keyFile()}: the key "local" is missing`);
  expect(site.log.slice(before)).not.toContain(" is at http");
  const checked = await gatehouse("keys", "check", "--json");
  expect(checked.code).toBe(1);
  expect(JSON.parse(checked.output)).toMatchObject({ ok: false, missing: [{ id: "local" }] });

  rmSync(keyFile());
  await expect(site.run()).rejects.toThrow(`${keyFile()}: the key "local" is not the one`);
  const listed = await gatehouse("history", "verify");
  expect(listed).toMatchObject({ code: 1, output: "" });
  expect(listed.errors).toContain('the key "local" is not the one');

  writeFileSync(keyFile(), good);
  expect(await gatehouse("keys", "check")).toMatchObject({ code: 0 });
  await site.run();
});

test("where the keys are lost for good, giving up what they sealed is confirmed first, and lets the site start and its people in again", async () => {
  const person = await withTotp(site);
  const db = site.openDatabase();
  await expect.poll(() => db.outgoingMail.count({ where: { dueAt: { not: null } } }), { timeout: 30_000 }).toBe(0);
  await db.$disconnect();
  await site.kill("SIGTERM");
  rmSync(keyFile());
  const refused = await gatehouse("keys", "give-up", "--json");
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.output)).toMatchObject({
    error: "not-confirmed",
    lost: [
      { table: "secrets of authenticator apps", values: 1 },
      { table: "keys of the history's MACs", values: 1 },
    ],
  });
  const said = await gatehouse("keys", "give-up");
  expect(said.code).toBe(1);
  expect(said.output).toMatch(
    /^No key of \S+secret-keys \(local\) opens:\n {2}1 secrets of authenticator apps\n {2}1 keys of the history's MACs\nNothing was changed\./,
  );
  await expect(site.run()).rejects.toThrow(`${keyFile()}: the key "local" is not the one`);

  const done = await gatehouse("keys", "give-up", "--yes");
  expect(done).toMatchObject({ code: 0, output: "2 values were given up.\n" });
  expect(done.errors).toContain("1 secrets of authenticator apps");
  expect(await gatehouse("keys", "give-up")).toMatchObject({ code: 0, output: "Every value opens: there is nothing to give up.\n" });
  expect((await gatehouse("keys", "check")).code).toBe(0);
  expect((await gatehouse("doctor")).output).toMatch(/^good +keys +local:/m);

  // Nobody can check what was written under the lost key: the operator takes it as it is.
  const unknown = await gatehouse("history", "verify");
  expect(unknown.code).toBe(1);
  expect(unknown.output).toMatch(new RegExp(`^Broken: event 1 of ${person.username} \\(\\S+\\) has a MAC under the key "local~`));
  expect(await gatehouse("history", "accept")).toMatchObject({ code: 1, output: expect.stringContaining("Nothing was changed") });
  expect((await gatehouse("history", "accept", "--yes")).code).toBe(0);
  expect(await gatehouse("history", "verify")).toMatchObject({ code: 0, output: expect.stringMatching(/^OK: /) });

  await site.run();
  const mail = await site.mailbox.take(person.email, /no longer works/i);
  expect(mail.text.replace(/\s+/g, " ")).toContain("nobody can log in with it until you reset it");
  await logIn(person);
  expect(person.visitor.page.status).toBe(400);
  await person.visitor.open("/forgot-password");
  await person.visitor.submit({ email: person.email });
  await person.visitor.open(linkIn(await site.mailbox.take(person.email, /set a new password/i)));
  await person.visitor.submit({ password: "walnut ferry sixty curtains" });
  await logIn({ ...person, password: "walnut ferry sixty curtains" });
  expect(person.visitor.page.path).toBe("/account");
  await person.visitor.open("/account/history");
  expect(person.visitor.page.text).toContain(siteText("factor.totp.events.lost"));
});

test("with SECRET_KEYS set, the value that it is to have is printed, and nothing is written", async () => {
  const SECRET_KEYS = `a:${Buffer.alloc(32, 7).toString("base64")}`;
  const added = await runTool(["keys", "add"], { DATA_DIR: join(site.dataDir, "none"), SECRET_KEYS });
  expect(added.output).toMatch(/^SECRET_KEYS=\d{4}-\d\d-\d\d-[0-9a-f]{4}:\S{44},a:\S{44}\n$/);
  expect(added.output).toContain(SECRET_KEYS);
  const last = await runTool(["keys", "add", "--last"], { DATA_DIR: join(site.dataDir, "none"), SECRET_KEYS });
  expect(last.output.startsWith(`SECRET_KEYS=${SECRET_KEYS},`)).toBe(true);
});
