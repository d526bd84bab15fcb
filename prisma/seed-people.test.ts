import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readConfig } from "../app/config.server.ts";
import { systemRandom } from "../app/lib/random.ts";
import { openContext } from "../app/open-context.server.ts";
import { createServices } from "../app/services.server.ts";
import { refuseSeed, seedPeople } from "./seed-people.ts";

const folder = mkdtempSync(join(tmpdir(), "gatehouse-seed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SECRET_KEYS = `test:${Buffer.from(systemRandom.bytes(32)).toString("base64")}`;
const abroad = {
  ORIGIN: "https://login.example.org",
  SMTP_URL: "smtps://mail.example.org",
  SECRET_KEYS,
  SUPPORT_URL: "mailto:support@example.org",
};

test("three people can log in: without a second factor, with an app and codes, and an admin; a second run leaves them alone", async () => {
  const config = readConfig({ DATA_DIR: join(folder, "data") });
  const people = await seedPeople(config);
  expect(people.map(({ username, isAdmin, secret, recoveryCodes }) => [username, isAdmin, !!secret, recoveryCodes?.length])).toEqual([
    ["ada", false, false, undefined],
    ["grace", false, true, 10],
    ["linus", true, true, 10],
  ]);

  const context = await openContext(config);
  const services = createServices(context);
  for (const { username, password, secret, isAdmin } of people) {
    const login = await services.login.beginLogin({ login: `${username}@example.org`, password, next: null });
    expect(login.kind).toBe(secret ? "second-factor" : "signed-in");
    const account = await services.accounts.findAccountByLogin(username);
    expect(await services.accounts.readRole(account?.id ?? "")).toBe(isAdmin ? "admin" : "member");
  }
  const project = await services.projects.findProject("lantern");
  const { releases } = await services.files.listReleases({ projectId: project?.id ?? "", page: 1 });
  expect(releases.map(({ version }) => version)).toEqual(["1.1", "1.0"]);
  expect(await services.files.countWaiting(project?.id ?? "")).toBe(2);
  expect((await services.projects.listInvitations((await services.accounts.findAccountByLogin("ada"))?.id ?? "")).length).toBe(1);
  const sessions = await context.db.session.count({ where: { endedAt: null } });
  expect(sessions, "only the login just now").toBe(1);
  await context.close();

  expect((await seedPeople(config)).map(({ isNew }) => isNew)).toEqual([false, false, false]);
});

test("a site that is not on this machine gets nobody with a public password, and is not touched", async () => {
  const dataDir = join(folder, "abroad");
  const config = readConfig({ ...abroad, DATA_DIR: dataDir });
  await expect(seedPeople(config)).rejects.toThrow("the host of ORIGIN must be localhost");
  expect(existsSync(dataDir)).toBe(false);
});

test("nor does one that sends its mail", () => {
  expect(refuseSeed(readConfig({ SMTP_URL: "smtps://mail.example.org" }))).toContain("SMTP_URL must not be set");
});
