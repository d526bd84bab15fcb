import { afterAll, beforeAll, expect, test } from "vitest";
import { historyOf, withAdmin } from "../support/admins.ts";
import { type Distribution, sdist, wheel } from "../support/distributions.ts";
import { createdToken } from "../support/http-tokens.ts";
import { linkIn } from "../support/mailbox.ts";
import { logIn, logInWithTotp, newName, type Person, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";
import { upload } from "../support/upload-site.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** What an installer sees of a project: its files by name, and where each is. */
async function offered(name: string): Promise<Map<string, string>> {
  const answer = await fetch(`${site.origin}/simple/${name}/`, { headers: { Accept: "application/vnd.pypi.simple.v1+json" } });
  expect(answer.status).toBe(200);
  const { files } = (await answer.json()) as { files: { filename: string; url: string }[] };
  return new Map(files.map(({ filename, url }) => [filename, new URL(url, answer.url).href]));
}

async function expectDownload({ filename, bytes, metadata }: Distribution, files: Map<string, string>): Promise<void> {
  const address = files.get(filename) ?? "";
  expect(Buffer.from(await (await fetch(address)).arrayBuffer()).equals(bytes)).toBe(true);
  if (filename.endsWith(".whl")) expect(await (await fetch(`${address}.metadata`)).text()).toBe(metadata);
}

/** A project of that owner, created on the site. @returns its name, normalised as it is */
async function createProject({ visitor }: Person): Promise<string> {
  const name = `lib-${newName()}`;
  await visitor.open("/projects");
  await visitor.submit({ intent: "create", name });
  expect(visitor.page.path).toBe(`/projects/${name}/settings`);
  return name;
}

test("an upload waits, is approved with a fresh second factor, and is then listed and downloaded", async () => {
  const ada = await withTotp(site);
  const { visitor, email } = ada;
  const name = await createProject(ada);
  await visitor.submit({ intent: "policy", approval: "yes" });
  const token = await createdToken(visitor);
  const files = [sdist({ name }), wheel({ name })];
  for (const file of files)
    expect(await upload(site.origin, token, file)).toMatchObject({ status: 200, body: expect.stringContaining("approve") });
  expect(await offered(name)).toEqual(new Map());

  // The mail leads to the page; the session that set up the app did not log in with it.
  await visitor.open(linkIn(await site.mailbox.take(email, new RegExp(`${name} 1\\.0`))));
  expect(visitor.page.path).toBe(`/projects/${name}/approvals`);
  await visitor.submit({ intent: "approve" });
  expect(visitor.page.status).toBe(403);
  expect(await offered(name)).toEqual(new Map());

  await visitor.post("/logout", {});
  await logInWithTotp(ada);
  await visitor.open(`/projects/${name}/approvals`);
  for (const { filename, sha256 } of files) {
    expect(visitor.page.text).toContain(filename);
    expect(visitor.page.text).toContain(sha256);
  }
  await visitor.submit({ intent: "approve" });
  expect(visitor.page.status).toBe(200);
  const listed = await offered(name);
  expect([...listed.keys()].sort()).toEqual(files.map(({ filename }) => filename).sort());
  for (const file of files) await expectDownload(file, listed);

  // The very same file again is what was there, and it waits no more.
  expect((await upload(site.origin, token, files[0] as Distribution)).status).toBe(200);
  expect((await visitor.open(`/projects/${name}/approvals`)).document.querySelectorAll("[data-approval]")).toHaveLength(0);
});

test("a rejected upload is nowhere, and its name is free", async () => {
  const ada = await withTotp(site);
  const { visitor } = ada;
  const name = await createProject(ada);
  await visitor.submit({ intent: "policy", approval: "yes" });
  const token = await createdToken(visitor);
  await visitor.post("/logout", {});
  await logInWithTotp(ada);
  const [first, second] = [
    sdist({ name }),
    sdist({ name, metadata: `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\nSummary: other\n` }),
  ];
  expect((await upload(site.origin, token, first)).status).toBe(200);
  expect((await upload(site.origin, token, second)).status).toBe(400);
  await visitor.open(`/projects/${name}/approvals`);
  await visitor.submit({ intent: "reject" });
  expect(await offered(name)).toEqual(new Map());
  expect((await upload(site.origin, token, second)).status).toBe(200);
});

test("an admin puts a project into quarantine: it takes and offers nothing until it is let go, and both sides read why", async () => {
  const ada = await registerVerified(site);
  await logIn(ada);
  const admin = await withAdmin(site);
  const name = `lib-${newName()}`;
  const token = await createdToken(ada.visitor, { "may-create": "yes" });
  const file = wheel({ name });
  expect((await upload(site.origin, token, file)).status).toBe(200);
  const listed = await offered(name);
  await expectDownload(file, listed);

  const grace = await registerVerified(site);
  await logIn(grace);
  await ada.visitor.open(`/projects/${name}/settings`);
  await ada.visitor.submit({ intent: "invite", username: grace.username, role: "maintainer" });

  const { visitor } = admin;
  await visitor.open("/admin/projects");
  await visitor.open(`/admin/projects?q=${name}`);
  await visitor.open(
    visitor.page.document
      .querySelectorAll("main a")
      .find(({ text }) => text === name)
      ?.getAttribute("href") ?? "",
  );
  await visitor.submit({ intent: "quarantine", reason: "" });
  expect(visitor.page.status).toBe(400);
  await visitor.submit({ intent: "quarantine", reason: "It steals passwords" });
  expect(visitor.page.notice).toContain("quarantine");
  const page = visitor.page.path;
  const looks = (await historyOf(admin)).filter((event) => /viewed project/.test(event));
  // The page as it was opened, as the form came back, and after it was taken: the act itself is no look.
  expect(looks).toHaveLength(3);
  await visitor.open(page);
  expect((await site.mailbox.take(ada.email, new RegExp(`${name}.*quarantine`))).text).toContain("It steals passwords");
  expect(await offered(name)).toEqual(new Map());
  for (const address of listed.values()) expect((await fetch(address)).status).toBe(404);
  expect((await upload(site.origin, token, wheel({ name, version: "1.1" }))).status).toBe(400);
  const settings = `/projects/${name}/settings`;
  await ada.visitor.open(settings);
  await ada.visitor.post(settings, { intent: "yank", version: "1.0", reason: "" });
  expect(ada.visitor.page.status).not.toBe(200);
  expect((await site.visitor().open(`/projects/${name}`)).text).not.toContain(file.filename);

  await grace.visitor.open("/invitations");
  await grace.visitor.submit({ intent: "accept" });
  expect([grace.visitor.page.status, grace.visitor.page.alert]).toEqual([
    400,
    expect.stringContaining(siteText("projects.invitations.quarantined", { project: name })),
  ]);
  const released = visitor.page.form({ intent: "release" }).fields;
  await visitor.submit({ intent: "release", reason: "Checked" });
  expect((await visitor.post(page, { ...released, reason: "Once more" })).status).toBe(400);
  expect(visitor.page.alert).toContain(siteText("admin.projects.nothing"));
  expect((await site.mailbox.take(ada.email, new RegExp(`${name}.*quarantine`))).text).toContain("Checked");
  await expectDownload(file, await offered(name));
  expect((await upload(site.origin, token, wheel({ name, version: "1.1" }))).status).toBe(200);
  const history = await ada.visitor.open(`/projects/${name}/history`);
  for (const reason of ["It steals passwords", "Checked"]) expect(history.text).toContain(reason);
});

test("an owner shuts a maintainer's token out of the project: it uploads to others on, and its owner is told", async () => {
  const [ada, grace] = [await registerVerified(site), await registerVerified(site)];
  for (const person of [ada, grace]) await logIn(person);
  const name = await createProject(ada);
  const settings = `/projects/${name}/settings`;
  await ada.visitor.submit({ intent: "invite", username: grace.username, role: "maintainer" });
  await grace.visitor.open("/invitations");
  await grace.visitor.submit({ intent: "accept" });
  const token = await createdToken(grace.visitor, { label: "Old laptop", "may-create": "yes" });
  expect((await upload(site.origin, token, sdist({ name }))).status).toBe(200);

  // A maintainer cannot do it, whatever the form says.
  await ada.visitor.open(settings);
  const { fields } = ada.visitor.page.form({ intent: "shut-out-token" });
  expect((await grace.visitor.post(settings, fields)).status).not.toBe(200);
  expect((await upload(site.origin, token, sdist({ name, version: "1.1" }))).status).toBe(200);

  expect(ada.visitor.page.text).toContain("Old laptop");
  await ada.visitor.submit({ intent: "shut-out-token" });
  expect(ada.visitor.page.notice).not.toBeNull();
  // Shown once more in the notice, which goes with the next page.
  await ada.visitor.open(ada.visitor.page.path);
  expect(ada.visitor.page.text).not.toContain("Old laptop");
  const refused = await upload(site.origin, token, sdist({ name, version: "1.2" }));
  expect([refused.status, refused.reason]).toEqual([403, expect.stringContaining("Old laptop")]);
  expect((await upload(site.origin, token, sdist({ name: `own-${newName()}` }))).status).toBe(200);
  expect((await site.mailbox.take(grace.email, /shut out/i)).text).toContain(name);
  const told = await site.mailbox.take(ada.email, /shut out/i);
  expect(linkIn(told)).toBe(`/projects/${name}`);
  expect((await ada.visitor.open(linkIn(told))).status).toBe(200);
});
