import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { freePort } from "../support/free-port.ts";
import { logIn, logInWithTotp, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { runTool, spawnTool } from "../support/tool.ts";

/** A run of the tool is a process of its own, and a test here has many. */
vi.setConfig({ testTimeout: 180_000 });

let site: Site;
beforeEach(async () => {
  // A back-up is of SQLite's file; one of PostgreSQL is left to its own tools.
  site = await Site.start({ DATABASE_URL: "" });
});
afterEach(() => site.stop());

const gatehouse = (...args: string[]) => runTool(args, { ...site.dataEnv, SMTP_URL: site.mailbox.url });
const inData = (name: string) => join(site.dataDir, name);

test("a backup that is made while the site runs is put back, and whoever was there then gets in, with the app", async () => {
  // Each a process of its own: which files others may open, and whether the database is in use, hangs on that.
  const gatehouse = (...args: string[]) => spawnTool(args, site.dataEnv);
  const person = await withTotp(site);
  const made = await gatehouse("backup", inData("backup.db"), "--json");
  expect(made).toMatchObject({ code: 0, errors: "" });
  expect(JSON.parse(made.output)).toEqual({ ok: true, file: inData("backup.db") });
  expect(statSync(inData("backup.db")).mode & 0o777).toBe(0o600);
  expect(readdirSync(site.dataDir).filter((name) => name.startsWith("backup"))).toEqual(["backup.db"]);
  const later = await registerVerified(site);

  const inUse = await gatehouse("restore", inData("backup.db"));
  expect(inUse).toMatchObject({ code: 1, output: "" });
  expect(inUse.errors).toContain("is in use: stop every process of the site first");
  await logIn(later);
  expect(later.visitor.page.path).toBe("/account");

  await site.kill("SIGTERM");
  const restored = await gatehouse("restore", inData("backup.db"));
  expect(restored.code).toBe(0);
  expect(restored.output).toContain("every sealed value opens");
  expect(restored.output).toMatch(/Restored\. The previous database is in .*gatehouse\.db\.before-restore-/);
  await site.run();
  await person.visitor.post("/logout", {});
  await logInWithTotp(person);
  expect(person.visitor.page.path).toBe("/account");
  await logIn({ ...later, visitor: site.visitor() });
  expect((await gatehouse("restore", "--check")).code).toBe(0);
  const db = site.openDatabase();
  expect(await db.account.count({ where: { username: later.username } })).toBe(0);
  await db.$disconnect();
});

test("what is no whole backup is refused, and the database stays as it is", async () => {
  await withTotp(site);
  await gatehouse("backup", inData("backup.db"));
  const again = await gatehouse("backup", inData("backup.db"));
  expect(again).toMatchObject({ code: 1, output: "" });
  expect(again.errors).toContain("already exists");
  await site.kill("SIGTERM");
  const before = readFileSync(inData("gatehouse.db"));

  writeFileSync(inData("text.db"), "no database at all, but long enough to look at\n".repeat(100));
  expect((await gatehouse("restore", inData("text.db"))).errors).toContain("is not a SQLite database");
  copyFileSync(inData("backup.db"), inData("cut.db"));
  truncateSync(inData("cut.db"), statSync(inData("cut.db")).size - 3 * 4096);
  expect((await gatehouse("restore", inData("cut.db"))).code).toBe(1);
  expect((await gatehouse("restore", inData("none.db"))).errors).toContain("No file at");

  const otherKey = `local:${Buffer.alloc(32, 7).toString("base64")}`;
  const foreign = await runTool(["restore", inData("backup.db"), "--json"], { DATA_DIR: site.dataDir, SECRET_KEYS: otherKey });
  expect(foreign.code).toBe(1);
  const { checks } = JSON.parse(foreign.output);
  expect(checks.filter(({ state }: { state: string }) => state === "wrong")).toMatchObject([{ name: "history" }, { name: "keys" }]);

  expect(readFileSync(inData("gatehouse.db")).equals(before)).toBe(true);
  expect(readdirSync(site.dataDir).filter((name) => /restore|part/.test(name))).toEqual([]);
});

test("for PostgreSQL the lines are printed, without the password, and the exit code says that nothing was done", async () => {
  const env = { DATABASE_URL: "postgresql://site:hunter22@db.example.org/gate?schema=public", DATA_DIR: inData("none") };
  const backup = await runTool(["backup", "it's.dump"], env);
  expect(backup.code).toBe(3);
  expect(backup.output).toContain(
    `pg_dump --format=custom --no-owner --no-privileges --file='it'\\''s.dump' --dbname='postgresql://site@db.example.org/gate'`,
  );
  const restore = await runTool(["restore", "a.dump", "--json"], env);
  expect(restore.code).toBe(3);
  expect(JSON.parse(restore.output)).toMatchObject({ ok: false, error: "use-postgresql-tools" });
  expect(backup.output + restore.output).not.toContain("hunter22");
  expect((await runTool(["restore"], env)).code).toBe(2);
});

test("a test mail arrives, and what a mail server says against it is seen", async () => {
  const sent = await gatehouse("mail", "test", "ops@example.org");
  expect(sent.code).toBe(0);
  await site.mailbox.take("ops@example.org", /test email/i);
  const refused = await runTool(["mail", "test", "ops@example.org"], {
    DATA_DIR: site.dataDir,
    SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
  });
  expect(refused).toMatchObject({ code: 1, output: "" });
  expect(refused.errors).toContain("ECONNREFUSED");
  expect((await gatehouse("mail", "test", "nobody")).code).toBe(1);
});

test("the doctor finds nothing wrong with a site that runs, names what is wrong, and makes nothing", async () => {
  const well = await gatehouse("doctor", "--json");
  expect(JSON.parse(well.output).checks).toMatchObject(
    ["configuration", "data folder", "storage", "migrations", "time", "keys", "outbox", "mail", "breach check"].map((name) => ({
      name,
      state: "good",
    })),
  );
  expect(well.code).toBe(0);

  const fresh = await runTool(["doctor"], { DATA_DIR: inData("fresh") });
  expect(fresh.code).toBe(0);
  expect(existsSync(inData("fresh"))).toBe(false);

  const wrong = await runTool(["doctor", "--json"], {
    DATA_DIR: site.dataDir,
    SECRET_KEYS: `other:${Buffer.alloc(32, 7).toString("base64")}`,
    DATABASE_URL: `postgresql://nobody@127.0.0.1:${await freePort()}/none`,
    SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
  });
  expect(wrong.code).toBe(1);
  const states = JSON.parse(wrong.output).checks.map(({ name, state }: { name: string; state: string }) => `${name} ${state}`);
  expect(states).toEqual([
    "configuration good",
    "data folder good",
    "storage good",
    "migrations wrong",
    "time wrong",
    "mail wrong",
    "breach check good",
  ]);
  const unset = await runTool(["doctor"], { ORIGIN: "http://login.example.org" });
  expect(unset.code).toBe(1);
  expect(unset.output).toContain("SECRET_KEYS: must be set");
});
