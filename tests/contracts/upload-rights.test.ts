import { afterAll, beforeAll, expect, test } from "vitest";
import { deleteProject } from "~/files/releases/delete";
import { listEvents } from "~/history/list-events";
import { HOUR } from "~/lib/clock";
import { project as projectSubject } from "~/lib/subject";
import { startProject } from "~/projects/manage/start-project";
import { createVerifiedAccount, type TestAccount } from "../support/accounts.ts";
import { giveToken } from "../support/api-tokens.ts";
import { onBothDatabases } from "../support/databases.ts";
import { sdist, wheel } from "../support/distributions.ts";
import { type ServedApp, serveApp } from "../support/served-app.ts";
import { twineForm } from "../support/upload-forms.ts";
import { basic, sendForm, upload } from "../support/upload-site.ts";

let names = 0;
const newName = () => `right-w${names++}w`;

onBothDatabases("an upload's token", (get) => {
  let site: ServedApp;
  let owner: TestAccount;
  let all: string;
  beforeAll(async () => {
    site = await serveApp(get());
    owner = await createVerifiedAccount(site.context);
    all = (await giveToken(site.context, { accountId: owner.accountId })).token;
  });
  afterAll(() => site.stop());

  const give = async (rights: Parameters<typeof giveToken>[1]) => (await giveToken(site.context, rights)).token;
  const projectId = async (nameKey: string) => (await site.context.db.project.findUniqueOrThrow({ where: { nameKey } })).id;

  test("is asked for where there is none, and every other trouble with it is a 403 in words", async () => {
    const form = twineForm(sdist());
    const none = await sendForm(site.origin, form);
    expect(none).toMatchObject({ status: 401, headers: { "www-authenticate": expect.stringMatching(/^Basic /) } });
    const last = all.at(-1) === "a" ? "b" : "a";
    const bad: [string, RegExp][] = [
      [basic(all, "ada"), /user name must be __token__/],
      [basic("secret password", "ada"), /Passwords are not accepted/],
      [basic(""), /Copy the whole token again/],
      [basic(all.slice(0, -1) + last), /Copy the whole token again/],
      [basic("pypi-AgEIcHlwaS5vcmc"), /Copy the whole token again/],
      ["Bearer nothing", /Copy the whole token again/],
    ];
    for (const [Authorization, words] of bad) {
      const answer = await sendForm(site.origin, form, { headers: { Authorization } });
      expect([answer.status, answer.body]).toEqual([403, expect.stringMatching(words)]);
      expect(answer.body).not.toContain(all);
    }
  });

  test("is taken as a bearer token too", async () => {
    const file = sdist({ name: newName() });
    expect((await sendForm(site.origin, twineForm(file), { headers: { Authorization: `bearer ${all}` } })).status).toBe(200);
  });

  test("of another account is refused, for a project that is not its own, whatever the project has", async () => {
    const name = newName();
    const file = sdist({ name });
    expect((await upload(site.origin, all, file)).status).toBe(200);
    const other = await createVerifiedAccount(site.context);
    const token = await give({ accountId: other.accountId });
    for (const sent of [file, wheel({ name })])
      expect(await upload(site.origin, token, sent)).toMatchObject({
        status: 403,
        reason: expect.stringContaining(`an owner or a maintainer of ${name}.`),
      });
    await site.context.db.projectMember.create({
      data: { projectId: await projectId(name), accountId: other.accountId, role: "maintainer", createdAt: new Date() },
    });
    expect((await upload(site.origin, token, wheel({ name }))).status).toBe(200);
  });

  test("is good for its projects, its version and its files only", async () => {
    const [one, two] = [newName(), newName()];
    for (const name of [one, two]) expect((await upload(site.origin, all, sdist({ name }))).status).toBe(200);
    const { accountId } = owner;
    const projects = [await projectId(one)];
    const some = await give({ accountId, projects, mayCreate: false });
    expect((await upload(site.origin, some, wheel({ name: two }))).body).toContain(`not for the project ${two}`);
    expect((await upload(site.origin, some, sdist({ name: newName() }))).body).toContain("can't create projects");
    const version = await give({ accountId, projects, version: "2" });
    expect((await upload(site.origin, version, wheel({ name: one, version: "3.0" }))).body).toContain("for another version than 3.0.");
    expect((await upload(site.origin, version, wheel({ name: one, version: "2.0" }))).status).toBe(200);
    expect((await upload(site.origin, some, wheel({ name: one }))).status).toBe(200);
  });

  test("that creates a project can go on there", async () => {
    const token = await give({ accountId: owner.accountId, projects: [], mayCreate: true });
    const name = newName();
    expect((await upload(site.origin, token, sdist({ name }))).status).toBe(200);
    expect((await upload(site.origin, token, wheel({ name }))).status).toBe(200);
  });

  test("that was shut out of a project that is deleted does not take its name anew", async () => {
    const { id, token } = await giveToken(site.context, { accountId: owner.accountId });
    const name = newName();
    expect((await upload(site.origin, token, sdist({ name }))).status).toBe(200);
    const of = { projectId: await projectId(name) };
    const { clock, db } = site.context;
    await db.apiTokenShutOut.create({ data: { ...of, tokenId: id, at: clock.now() } });
    expect(await deleteProject(site.context, { ...of, accountId: owner.accountId, name })).toBe("done");
    const refused = await upload(site.origin, token, sdist({ name, version: "2.0" }));
    expect(refused).toMatchObject({ status: 403, body: expect.stringContaining(name) });
    expect(await projectId(name)).toBe(of.projectId);
    expect(await upload(site.origin, all, sdist({ name, version: "2.0" }))).toMatchObject({ status: 200 });
    expect(await upload(site.origin, token, sdist({ name, version: "3.0" }))).toMatchObject({ status: 403 });
  });

  test("creates no more projects than an account may create on the site, and uploads to those that exist on", async () => {
    const { accountId } = await createVerifiedAccount(site.context);
    const { token } = await giveToken(site.context, { accountId });
    const [mine, next] = [newName(), newName()];
    expect(await upload(site.origin, token, sdist({ name: mine }))).toMatchObject({ status: 200 });
    for (let count = 1; count < 30; count++)
      expect(await startProject(site.context, { accountId, name: newName() })).toMatchObject({ kind: "created" });
    const refused = await upload(site.origin, token, sdist({ name: next }));
    expect(refused).toMatchObject({ status: 429, body: expect.stringContaining("as many projects as it can") });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(3600);
    expect(await startProject(site.context, { accountId, name: next })).toMatchObject({ kind: "throttled" });
    expect(await upload(site.origin, token, wheel({ name: mine }))).toMatchObject({ status: 200 });
  });

  test("uploads on where the site or the project asks its people for a second factor", async () => {
    const strict = await serveApp(get(), { settings: { origin: site.origin, twoFactorPolicy: "required" } });
    try {
      const name = newName();
      expect(await upload(strict.origin, all, sdist({ name }))).toMatchObject({ status: 200 });
      await site.context.db.project.update({ where: { nameKey: name }, data: { needsTwoFactors: true } });
      expect(await upload(strict.origin, all, wheel({ name }))).toMatchObject({ status: 200 });
    } finally {
      await strict.stop();
    }
  });

  test("fills no inbox: of twenty releases an hour the owners get a mail, and the history has all", async () => {
    const { accountId } = await createVerifiedAccount(site.context);
    const { token } = await giveToken(site.context, { accountId });
    const name = newName();
    await site.context.sentMail();
    for (let minor = 0; minor < 22; minor++)
      expect(await upload(site.origin, token, sdist({ name, version: `1.${minor}` }))).toMatchObject({ status: 200 });
    const mails = await site.context.sentMail();
    expect(mails.filter(({ kind }) => kind === "release-file-uploaded")).toHaveLength(20);
    const { events } = await listEvents(site.context, { about: projectSubject(await projectId(name)) });
    expect(events.filter(({ event }) => event === "release:file-followed")).toHaveLength(2);
    site.context.clock.advance(HOUR);
    expect(await upload(site.origin, token, sdist({ name, version: "2.0" }))).toMatchObject({ status: 200 });
    expect(await site.context.sentMail()).toMatchObject([{ kind: "release-file-uploaded" }]);
  });

  test("is spent by a file that is published, and by nothing else", async () => {
    const name = newName();
    const token = await give({ accountId: owner.accountId, usesLeft: 1 });
    const file = sdist({ name });
    expect((await upload(site.origin, token, { ...file, bytes: Buffer.from("bad") })).status).toBe(400);
    expect((await upload(site.origin, token, file)).status).toBe(200);
    expect(await upload(site.origin, token, wheel({ name }))).toMatchObject({ status: 403, body: expect.stringContaining("no uses left") });
  });

  test("is noted with its last use", async () => {
    const { token, id } = await giveToken(site.context, { accountId: owner.accountId });
    const name = newName();
    await upload(site.origin, token, sdist({ name }), { headers: { "User-Agent": "uv/0.9.0 (linux)" } });
    const row = await site.context.db.apiToken.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ lastTool: "uv/0.9.0", lastProjectId: await projectId(name), lastIpAddress: expect.stringMatching(/127/) });
  });

  test("of a project that waits for approvals uploads files that stand nowhere", async () => {
    const name = newName();
    expect((await upload(site.origin, all, sdist({ name }))).status).toBe(200);
    await site.context.db.project.updateMany({ where: { nameKey: name }, data: { needsApproval: true } });
    const before = await site.context.db.project.findUniqueOrThrow({ where: { nameKey: name }, include: { releases: true } });
    const file = wheel({ name });
    const answer = await upload(site.origin, all, file, { headers: { "User-Agent": "twine/4.0.2" } });
    expect([answer.status, answer.body]).toEqual([200, expect.stringContaining("has to approve it")]);
    const row = await site.context.db.releaseFile.findFirst({ where: { filename: file.filename } });
    expect(row).toMatchObject({ publishedAt: null, waitingPage: expect.stringContaining('"metadata"'), tool: "twine/4.0.2" });
    expect(row?.ipAddress).toMatch(/127/);
    expect(await site.context.db.usedFilename.findUnique({ where: { key: row?.filenameKey ?? "" } })).toBeNull();
    const now = await site.context.db.project.findUniqueOrThrow({ where: { nameKey: name }, include: { releases: true } });
    expect({ ...now, storedBytes: 0n }).toEqual({ ...before, storedBytes: 0n });
    expect(now.storedBytes).toBe(before.storedBytes + BigInt(file.bytes.length));
  });

  test("is looked at before a cookie or another site's form could be", async () => {
    const headers = { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site", Cookie: "session=stolen" };
    const form = twineForm(sdist({ name: newName() }));
    expect((await sendForm(site.origin, form, { headers })).status).toBe(401);
    const answer = await sendForm(site.origin, form, { headers, token: all });
    expect([answer.status, answer.headers["set-cookie"]]).toEqual([200, undefined]);
  });
});
