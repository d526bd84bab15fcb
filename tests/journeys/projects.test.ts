import { afterAll, beforeAll, expect, test } from "vitest";
import { createdToken } from "../support/http-tokens.ts";
import { forgetProof, logIn, logInWithTotp, newName, PASSWORD, type Person, registerVerified, withTotp } from "../support/people.ts";
import { addTestFile } from "../support/projects.ts";
import { Site } from "../support/site.ts";
import { changeSiteProject } from "../support/site-projects.ts";
import { siteText } from "../support/site-text.ts";
import { createTestContext } from "../support/test-context.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

async function signedIn(): Promise<Person> {
  const person = await registerVerified(site);
  await logIn(person);
  return person;
}

/** A project that the person created on the site. @returns its name; its settings are open */
async function createProject({ visitor }: Person): Promise<string> {
  const name = `Lib.${newName()}`;
  await visitor.open("/projects");
  await visitor.submit({ intent: "create", name });
  expect(visitor.page.notice).toContain("created");
  expect(visitor.page.path).toBe(`/projects/${name}/settings`);
  return name;
}

async function publish(name: string, version: string, filename: string, { waiting = false } = {}): Promise<void> {
  const db = site.openDatabase();
  const { id } = await db.project.findFirstOrThrow({ where: { name } });
  await addTestFile(createTestContext(db), { id, name }, { version, filename, waiting });
  await db.$disconnect();
}

test("a project is created by its form, stands among one's own, and a name that is taken is refused with words", async () => {
  const ada = await signedIn();
  const name = await createProject(ada);
  expect((await ada.visitor.open("/projects")).text).toContain(name);
  await site.mailbox.take(ada.email, new RegExp(`Project ${name} created`));

  const eve = await signedIn();
  for (const [typed, words] of [
    [name.toLowerCase().replace(".", "-"), siteText("projects.create.taken")],
    [name.replace("Lib", "1ib"), siteText("projects.create.looks-like", { name })],
    ["-x-", siteText("projects.create.invalid")],
  ] as const) {
    await eve.visitor.open("/projects");
    await eve.visitor.submit({ intent: "create", name: typed });
    expect(eve.visitor.page.status).toBe(400);
    expect(eve.visitor.page.errorOf("name")).toContain(words);
    expect(eve.visitor.page.valueOf("name")).toBe(typed);
  }
});

test("somebody is invited, accepts, gets another role and is removed; each is mailed, and nobody else sees the settings", async () => {
  const [ada, grace, eve] = [await signedIn(), await signedIn(), await signedIn()];
  const name = await createProject(ada);
  const settings = `/projects/${name}/settings`;
  for (const path of [settings, `/projects/${name}/history`]) expect((await eve.visitor.open(path)).status).toBe(404);

  await ada.visitor.open(settings);
  await ada.visitor.submit({ intent: "invite", username: grace.username, role: "maintainer" });
  expect(ada.visitor.page.notice).toContain("was invited");
  await site.mailbox.take(ada.email, new RegExp(`Invitation of ${grace.username}`));
  await site.mailbox.take(grace.email, /You are invited to the project/);

  expect((await grace.visitor.open("/projects")).text).toContain(siteText("projects.own.invitations", { count: 1 }));
  await grace.visitor.open("/invitations");
  expect(grace.visitor.page.text).toContain(`${ada.username} invited you to the project ${name} as maintainer`);
  await grace.visitor.submit({ intent: "accept" });
  expect(grace.visitor.page.notice).toContain("joined");
  expect(grace.visitor.page.text).toContain(siteText("projects.settings.maintainer"));
  expect((await grace.visitor.open(`/projects/${name}/history`)).status).toBe(404);
  await site.mailbox.take(ada.email, /New in/);

  await ada.visitor.open(settings);
  await ada.visitor.submit({ intent: "role", username: grace.username, role: "owner" });
  expect(ada.visitor.page.notice).toContain("role of");
  await ada.visitor.submit({ intent: "remove", username: grace.username });
  expect(ada.visitor.page.notice).toContain("removed from the project");
  await site.mailbox.take(grace.email, /Removed from/);
  expect((await grace.visitor.open(settings)).status).toBe(404);

  const history = await ada.visitor.open(`/projects/${name}/history`);
  expect(history.text).toContain(`Invitation of ${grace.username} as maintainer sent by ${ada.username}`);
  expect(history.text).toContain(`Removed from the project by ${ada.username}: ${grace.username}`);
});

test("an invitation is declined, another one withdrawn, and a member leaves", async () => {
  const [ada, grace] = [await signedIn(), await signedIn()];
  const name = await createProject(ada);
  const settings = `/projects/${name}/settings`;
  const invite = async () => {
    await ada.visitor.open(settings);
    await ada.visitor.submit({ intent: "invite", username: grace.username, role: "owner" });
    expect(ada.visitor.page.notice).toContain("was invited");
  };
  await invite();
  await grace.visitor.open("/invitations");
  const declined = grace.visitor.page.form({ intent: "decline" }).fields;
  await grace.visitor.submit({ intent: "decline" });
  expect(grace.visitor.page.notice).toContain("declined");
  expect((await grace.visitor.post("/invitations", { ...declined, again: "yes" })).status).toBe(404);

  await invite();
  await grace.visitor.open("/invitations");
  const { fields } = grace.visitor.page.form({ intent: "accept" });
  await ada.visitor.submit({ intent: "remove", username: grace.username });
  expect((await grace.visitor.post("/invitations", fields)).status).toBe(404);

  await invite();
  await grace.visitor.open("/invitations");
  await grace.visitor.submit({ intent: "accept" });
  await ada.visitor.open(settings);
  const leaving = ada.visitor.page.form({ intent: "leave" }).fields;
  await grace.visitor.submit({ intent: "leave" });
  expect(grace.visitor.page.path).toBe("/projects");
  expect(grace.visitor.page.notice).toContain("You left");

  const refused = await ada.visitor.post(settings, leaving);
  expect(refused.status).toBe(400);
  expect(refused.alert).toContain(siteText("projects.refused.last-owner"));
});

test("an invitation that ran out while its page was open is declined all the same, and is none to accept", async () => {
  const grace = await signedIn();
  const ada = await withTotp(site);
  const name = await createProject(ada);
  await ada.visitor.submit({ intent: "policy", "two-factors": "yes" });
  await ada.visitor.submit({ intent: "invite", username: grace.username, role: "maintainer" });
  await grace.visitor.open("/invitations");
  const { fields } = grace.visitor.page.form({ intent: "accept" });
  const db = site.openDatabase();
  const { count } = await db.projectInvitation.updateMany({ where: { project: { name } }, data: { expiresAt: new Date() } });
  await db.$disconnect();
  expect(count).toBe(1);
  expect((await grace.visitor.post("/invitations", fields)).status).toBe(404);
  await grace.visitor.post("/invitations", { ...fields, intent: "decline" });
  expect(grace.visitor.page.notice).toContain(name);
});

test("the last owner is told to make someone else an owner first, and is offered nothing that leaves the project without one", async () => {
  const ada = await signedIn();
  const page = await ada.visitor.open(`/projects/${await createProject(ada)}/settings`);
  expect(page.document.querySelectorAll("main details summary").map(({ text }) => text)).toContain(siteText("projects.people.leave"));
  expect(page.text).toContain(siteText("projects.refused.last-owner"));
  for (const intent of ["leave", "remove", "role"]) expect(page.document.querySelector(`main input[value="${intent}"]`)).toBeNull();
});

test("a release is yanked, un-yanked, opened and deleted, a file and the project by the name typed again", async () => {
  const ada = await signedIn();
  const { visitor } = ada;
  const name = await createProject(ada);
  const settings = `/projects/${name}/settings`;
  await publish(name, "1.0", `${name}-1.0.tar.gz`);
  await publish(name, "1.0", `${name}-1.0-py3-none-any.whl`);
  await publish(name, "2.0", `${name}-2.0.tar.gz`);
  const db = site.openDatabase();
  await db.release.updateMany({ where: { project: { name }, version: "1.0" }, data: { opensUntil: new Date(0) } });
  await db.$disconnect();

  await visitor.open(settings);
  await visitor.submit({ intent: "yank", version: "1.0", reason: "it loses data" });
  expect(visitor.page.notice).toContain("was yanked");
  expect(visitor.page.text).toContain("it loses data");
  await site.mailbox.take(ada.email, /Release .* yanked/);
  await visitor.submit({ intent: "unyank", version: "1.0" });
  expect(visitor.page.text).not.toContain("it loses data");
  await visitor.submit({ intent: "open-release", version: "1.0" });
  expect(visitor.page.notice).toContain("for 24 hours");

  await visitor.submit({ intent: "delete-file", file: `${name}-1.0.tar.gz`, name: "another" });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.text).toContain(siteText("projects.refused.wrong-name"));
  await visitor.submit({ intent: "delete-file", file: `${name}-1.0.tar.gz`, name });
  expect(visitor.page.notice).toContain(`${name}-1.0.tar.gz`);
  expect((await visitor.open(visitor.page.path)).text).not.toContain(`${name}-1.0.tar.gz`);
  await visitor.submit({ intent: "delete-release", version: "2.0", name });
  expect(visitor.page.notice).toContain("2.0");
  expect((await visitor.open(visitor.page.path)).text).not.toContain("2.0");
  await visitor.submit({ intent: "delete-project", name });
  expect(visitor.page.path).toBe("/projects");
  expect(visitor.page.notice).toContain("90 days");
  expect((await visitor.open(settings)).status).toBe(404);
  await visitor.open("/projects");
  await visitor.submit({ intent: "create", name });
  expect(visitor.page.notice).toContain("created");
});

test("status and protection are saved; without a second factor the page says how to get one", async () => {
  const ada = await withTotp(site);
  const grace = await signedIn();
  const name = await createProject(ada);
  const settings = `/projects/${name}/settings`;
  const { visitor } = ada;
  await visitor.submit({ intent: "status", status: "archived" });
  expect(visitor.page.document.querySelector('option[value="archived"]')?.hasAttribute("selected")).toBe(true);
  await visitor.submit({ intent: "invite", username: grace.username, role: "owner" });
  await grace.visitor.open("/invitations");
  const { fields } = grace.visitor.page.form({ intent: "accept" });
  const { fields: ofBefore } = visitor.page.form({ intent: "policy" });
  await visitor.submit({ intent: "policy", "two-factors": "yes", approval: "yes" });
  expect(visitor.page.notice).toContain("protection of");
  // A page that was open meanwhile, in which nobody ticked a box, takes none away.
  await visitor.post(settings, ofBefore);
  await visitor.open(settings);
  expect(visitor.page.document.querySelectorAll("input[checked]")).toHaveLength(2);
  await site.mailbox.take(ada.email, /now asks for two-factor authentication/);
  await site.mailbox.take(ada.email, /now wait for approval/);

  await grace.visitor.post("/invitations", fields);
  expect(grace.visitor.page.path).toBe("/account/two-factor");
  expect(grace.visitor.page.notice).toContain("Set it up");

  await visitor.submit({ intent: "policy", approval: "yes" });
  await grace.visitor.open("/invitations");
  await grace.visitor.submit({ intent: "accept" });
  await visitor.open(settings);
  await visitor.submit({ intent: "policy", "two-factors": "yes", approval: "yes" });
  await grace.visitor.open(settings);
  expect(grace.visitor.page.text).toContain(siteText("projects.setUp"));
  expect((await grace.visitor.post(settings, { intent: "status", status: "active" })).status).toBe(403);
  expect(grace.visitor.page.alert).toContain(siteText("projects.refused.no-second-factor"));
  await grace.visitor.submit({ intent: "leave" });
  expect(grace.visitor.page.notice).toContain("left");
});

test("changes ask for a fresh proof, and what was typed is there after it", async () => {
  const ada = await signedIn();
  const name = await createProject(ada);
  const settings = `/projects/${name}/settings`;
  await forgetProof(site, ada);
  await ada.visitor.open(settings);
  await ada.visitor.submit({ intent: "invite", username: "somebody-else", role: "owner" });
  expect(ada.visitor.page.path).toContain("/confirm");
  await ada.visitor.submit({ password: PASSWORD });
  expect(ada.visitor.page.path).toBe(settings);
  expect(ada.visitor.page.document.querySelector('form input[name="username"][value="somebody-else"]')).not.toBeNull();
});

test("a new project, an invitation's acceptance and a decision about files ask for a fresh proof", async () => {
  const [ada, grace] = [await signedIn(), await signedIn()];
  const name = await createProject(ada);
  await ada.visitor.submit({ intent: "invite", username: grace.username, role: "maintainer" });
  await publish(name, "1.0", `${name}-1.0.tar.gz`, { waiting: true });
  for (const person of [ada, grace]) await forgetProof(site, person);

  await grace.visitor.open("/invitations");
  await grace.visitor.submit({ intent: "accept" });
  expect(grace.visitor.page.path).toContain("/confirm");
  for (const intent of ["approve", "reject"]) {
    await ada.visitor.open(`/projects/${name}/approvals`);
    await ada.visitor.submit({ intent });
    expect(ada.visitor.page.path).toContain("/confirm");
  }
  const another = `Lib.${newName()}`;
  await ada.visitor.open("/projects");
  await ada.visitor.submit({ intent: "create", name: another });
  expect(ada.visitor.page.path).toContain("/confirm");
  await ada.visitor.submit({ password: PASSWORD });
  expect([ada.visitor.page.path, ada.visitor.page.valueOf("name")]).toEqual(["/projects", another]);
  expect((await ada.visitor.open(`/projects/${another}`)).status).toBe(404);
});

test("a form of the settings that comes too late, or names what is not there, is refused in words", async () => {
  const [ada, grace] = [await signedIn(), await signedIn()];
  const { visitor } = ada;
  const name = await createProject(ada);
  const settings = `/projects/${name}/settings`;
  await publish(name, "1.0", `${name}-1.0.tar.gz`);
  await visitor.open(settings);
  await visitor.submit({ intent: "invite", username: "nobody-of-this-name", role: "owner" });
  expect([visitor.page.status, visitor.page.errorOf("username")]).toEqual([400, siteText("projects.refused.no-account")]);
  await visitor.submit({ intent: "policy", "two-factors": "yes" });
  expect([visitor.page.status, visitor.page.alert]).toEqual([403, expect.stringContaining(siteText("projects.refused.no-second-factor"))]);
  await visitor.submit({ intent: "status", status: "lost" });
  expect(visitor.page.status).toBe(400);

  await visitor.submit({ intent: "invite", username: grace.username, role: "maintainer" });
  await grace.visitor.open("/invitations");
  await grace.visitor.submit({ intent: "accept" });
  await createdToken(grace.visitor, { label: "Laptop" });
  await visitor.open(settings);
  await visitor.submit({ intent: "yank", version: "1.0", reason: "" });
  const lateIntents = ["role", "remove", "unyank", "delete-release", "delete-file", "shut-out-token"] as const;
  const late = lateIntents.map((intent) => [intent, visitor.page.form({ intent }).fields] as const);
  for (const intent of ["delete-release", "delete-project"]) {
    await visitor.submit({ intent, name: "another" });
    expect([visitor.page.status, visitor.page.text]).toEqual([400, expect.stringContaining(siteText("projects.refused.wrong-name"))]);
  }
  await grace.visitor.open(settings);
  await grace.visitor.submit({ intent: "leave" });
  await visitor.open(settings);
  await visitor.submit({ intent: "delete-release", version: "1.0", name });

  const words = { role: "no-such-person", remove: "no-such-person", unyank: "no-such-release" } as const;
  for (const [intent, fields] of late) {
    await visitor.post(settings, { ...fields, name });
    const reason = intent in words ? words[intent as keyof typeof words] : "not-there";
    expect([intent, visitor.page.status, visitor.page.alert]).toEqual([
      intent,
      400,
      expect.stringContaining(siteText(`projects.refused.${reason}`)),
    ]);
  }
  for (const intent of ["yank", "open-release"]) expect((await visitor.post(settings, { intent, version: "1.0" })).status).toBe(400);
});

test("the only owner's account is not deleted, and the page names the project", async () => {
  const ada = await signedIn();
  const name = await createProject(ada);
  await ada.visitor.open("/account/delete");
  await ada.visitor.submit({ username: ada.username });
  expect(ada.visitor.page.status).toBe(400);
  expect(ada.visitor.page.alert).toContain(`only owner of the project ${name}`);
});

test("files that wait are approved or rejected by an owner who just used a second factor, exactly those on the page", async () => {
  const ada = await withTotp(site);
  const { visitor } = ada;
  const name = await createProject(ada);
  const approvals = `/projects/${name}/approvals`;
  const eve = await signedIn();
  expect((await eve.visitor.open(approvals)).status).toBe(404);
  expect((await visitor.open(approvals)).text).toContain(siteText("projects.approvals.none"));
  await publish(name, "1.0", `${name}-1.0.tar.gz`, { waiting: true });
  expect((await visitor.open(`/projects/${name}/settings`)).text).toContain("1 file waits for approval");

  // The session that added the app proved a password last.
  await visitor.open(approvals);
  await visitor.submit({ intent: "approve" });
  expect(visitor.page.status).toBe(403);
  expect(visitor.page.alert).toContain(siteText("projects.approvals.noFreshFactor"));
  await visitor.post("/logout", {});
  await logInWithTotp(ada);

  await visitor.open(approvals);
  const shown = visitor.page.document.querySelectorAll("[data-approval]");
  expect(shown).toHaveLength(1);
  for (const words of [`${name}-1.0.tar.gz`, "laptop", "192.0.2.9", "twine/4.0.2"]) expect(visitor.page.text).toContain(words);
  expect(shown[0]?.querySelector("code")?.text).toMatch(/^[0-9a-f]{64}$/);
  const { fields } = visitor.page.form({ intent: "approve" });
  await publish(name, "1.0", `${name}-1.0-py3-none-any.whl`, { waiting: true });
  await visitor.post(approvals, fields);
  expect(visitor.page.notice).toContain("published");
  expect(visitor.page.text).not.toContain(`${name}-1.0.tar.gz`);
  expect(visitor.page.text).toContain(`${name}-1.0-py3-none-any.whl`);
  expect((await visitor.post(approvals, { ...fields, again: "yes" })).status).toBe(400);
  expect(visitor.page.alert).toContain(siteText("projects.approvals.changed"));
  await site.mailbox.take(ada.email, /are published/);

  await changeSiteProject(site, name, { status: "archived" });
  const approved = visitor.page.form({ intent: "approve" }).fields;
  await visitor.post(approvals, approved);
  expect([visitor.page.status, visitor.page.alert]).toEqual([400, expect.stringContaining(siteText("project.status.archived"))]);
  await visitor.open(approvals);
  expect(visitor.page.text).toContain(siteText("project.status.archived"));
  expect(visitor.page.document.querySelector('[value="approve"]')).toBeNull();
  const rejected = visitor.page.form({ intent: "reject" }).fields;
  await visitor.submit({ intent: "reject" });
  expect(visitor.page.notice).toContain("rejected");
  expect((await visitor.post(approvals, { ...rejected, again: "yes" })).status).toBe(400);
  expect(visitor.page.alert).toContain(siteText("projects.approvals.changed"));
  await site.mailbox.take(ada.email, /were rejected/);
  expect((await visitor.open(`/projects/${name}/settings`)).text).toContain(`${name}-1.0.tar.gz`);
});

test("an invitation that can't be accepted now says why, and is accepted once it can be", async () => {
  const ada = await signedIn();
  const grace = await signedIn();
  const project = await createProject(ada);
  await ada.visitor.submit({ intent: "invite", username: grace.username, role: "maintainer" });
  const { visitor } = grace;
  const accept = async () => {
    await visitor.open("/invitations");
    return visitor.submit({ intent: "accept" });
  };

  await changeSiteProject(site, project, { quarantinedAt: new Date() });
  expect((await accept()).status).toBe(400);
  expect(visitor.page.alert).toContain(siteText("projects.invitations.quarantined", { project }));
  await changeSiteProject(site, project, { quarantinedAt: null });

  const freeze = (frozenAt: Date | null) => changeAccount(ada, { frozenAt });
  await freeze(new Date());
  expect((await accept()).status).toBe(400);
  expect(visitor.page.alert).toContain(siteText("projects.invitations.senderGone", { project, invitedBy: ada.username }));
  await freeze(null);
  expect((await accept()).path).toBe(`/projects/${project}/settings`);
});

async function changeAccount({ username }: Person, data: { frozenAt: Date | null }) {
  const db = site.openDatabase();
  await db.account.update({ where: { usernameKey: username }, data });
  await db.$disconnect();
}
