import { randomBytes } from "node:crypto";
import type { HTMLElement } from "node-html-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accountIdOf, withAdmin } from "../support/admins.ts";
import { createEmptyDatabase } from "../support/databases.ts";
import { touchKey } from "../support/key-people.ts";
import { forgetProof, letStepsPass, logIn, nextCode, type Person, registerVerified, withTotp } from "../support/people.ts";
import { expireSessions, reviveSessions } from "../support/session-ends.ts";
import { Site } from "../support/site.ts";
import { createSiteProject, newProjectName } from "../support/site-projects.ts";
import type { Page } from "../support/visitor.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

test("a form that is sent after its session expired stands there again after the login, as it was typed, and nothing is done yet", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await logIn(person);
  await visitor.open("/projects");
  await expireSessions(site, person);
  const name = newProjectName();
  await visitor.submit({ intent: "create", name });
  expect(visitor.page.path).toBe("/login?next=%2Fprojects");

  await visitor.submit({ login: person.username, password: person.password });
  expect(visitor.page.path).toBe("/projects");
  expect(visitor.page.notice).toContain("submit it again");
  expect(visitor.page.valueOf("name")).toBe(name);
  expect(visitor.page.text).not.toContain(name);

  await visitor.submit({ intent: "create", name });
  expect(visitor.page.notice).toContain(name);
  await visitor.open("/projects");
  expect(visitor.page.valueOf("name")).toBeFalsy();
});

test("it waits for its own account: a login to another one in the same browser finds nothing", async () => {
  const [owner, other] = [await registerVerified(site), await registerVerified(site)];
  const { visitor } = owner;
  await logIn(owner);
  await visitor.open("/projects");
  await expireSessions(site, owner);
  const name = newProjectName();
  await visitor.submit({ intent: "create", name });

  await visitor.submit({ login: other.username, password: other.password });
  expect(visitor.page.path).toBe("/projects");
  expect(visitor.page.notice ?? "").not.toContain("submit it again");
  expect(visitor.page.body).not.toContain(name);
});

test("it waits for its own browser: a login from elsewhere finds nothing", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  await person.visitor.open("/projects");
  await expireSessions(site, person);
  const name = newProjectName();
  await person.visitor.submit({ intent: "create", name });

  const elsewhere = { ...person, visitor: site.visitor() };
  await elsewhere.visitor.open("/login?next=%2Fprojects");
  await elsewhere.visitor.submit({ login: person.username, password: person.password });
  expect(elsewhere.visitor.page.path).toBe("/projects");
  expect(elsewhere.visitor.page.body).not.toContain(name);
});

test("a form that is sent after a logout in another tab is not kept, and its sender reads so", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await logIn(person);
  await visitor.open("/projects");
  const typed = { intent: "create", name: newProjectName() };
  const form = visitor.page.form(typed);
  await visitor.post("/logout", {});
  await visitor.post(form.action, form.fields);
  expect(visitor.page.path).toBe("/login?next=%2Fprojects");
  expect(visitor.page.notice).toContain("nothing was saved");

  await visitor.submit({ login: person.username, password: person.password });
  expect(visitor.page.path).toBe("/projects");
  expect(visitor.page.body).not.toContain(typed.name);
});

test("a form that waits for a proof is still there where the session expires on the page of the proof", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await forgetProof(site, person);
  await visitor.open("/account/emails");
  await visitor.submit({ intent: "add", email: "second@example.org" });
  expect(visitor.page.path).toBe("/confirm?next=%2Faccount%2Femails");
  await expireSessions(site, person);
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.path).toMatch(/^\/login\?next=/);

  await visitor.submit({ login: person.username, password: person.password });
  await letStepsPass(site, person);
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.path).toBe("/account/emails");
  expect(visitor.page.notice).toContain("submit it again");
  expect(visitor.page.valueOf("email")).toBe("second@example.org");
});

/** Names of the fields of which nothing is kept. */
const SECRETS = ["password", "current", "code", "response"];
const SECRET = "a-secret-of-somebody";

/** The value that a field is given, and how it stands on a page. */
type Filled = { name: string; value: string; isHidden: boolean; stands(form: HTMLElement): boolean };

function fill(form: HTMLElement): Filled[] {
  const scripted = form.closest("security-key")?.getAttribute("data-fields");
  const made = scripted ? (JSON.parse(scripted) as { name: string; type: string }[]).map(fillScripted) : [];
  return [...form.querySelectorAll("input[name], select[name], textarea[name]").flatMap(fillControl), ...made];
}

/** A control that the script makes. */
function fillScripted({ name, type }: { name: string; type: string }): Filled {
  const value = type === "checkbox" ? "yes" : "typed here";
  const stands = (form: HTMLElement) => (form.closest("security-key")?.getAttribute("data-fields") ?? "").includes(`"value":"${value}"`);
  return { name, value, isHidden: false, stands };
}

function fillControl(control: HTMLElement): Filled[] {
  const name = control.getAttribute("name") ?? "";
  const type = control.tagName === "INPUT" ? (control.getAttribute("type") ?? "text") : control.tagName.toLowerCase();
  const own = control.getAttribute("value") ?? "";
  const same = (form: HTMLElement) => form.querySelectorAll(`[name="${name}"]`);
  if (SECRETS.includes(name)) return [{ name, value: SECRET, isHidden: true, stands: () => true }];
  if (type === "hidden") return [{ name, value: own, isHidden: true, stands: () => true }];
  if (type === "checkbox" || type === "radio") {
    const isMine = (one: HTMLElement) => one.getAttribute("value") === own && one.hasAttribute("checked");
    return [{ name, value: own, isHidden: false, stands: (form) => same(form).some(isMine) }];
  }
  if (type === "select") {
    const value = control.querySelectorAll("option").at(-1)?.getAttribute("value") ?? "";
    const isChosen = (one: HTMLElement) => one.querySelector("option[selected]")?.getAttribute("value") === value;
    return [{ name, value, isHidden: false, stands: (form) => same(form).some(isChosen) }];
  }
  const value = "typed here".slice(0, Number(control.getAttribute("maxlength") ?? 10));
  return [{ name, value, isHidden: false, stands: (form) => same(form).some((one) => one.getAttribute("value") === value) }];
}

/** What tells a form from the others of its page. */
const nameOf = (form: HTMLElement) =>
  ["intent", "id", "kind", "version", "file", "username"]
    .map((name) => form.querySelector(`input[type=hidden][name=${name}]`)?.getAttribute("value") ?? "")
    .join(" ");
const formsOf = ({ document }: Page) => document.querySelectorAll("main form").filter((form) => form.getAttribute("method") === "post");

async function withEverything(): Promise<{ admin: Person; paths: string[] }> {
  const admin = await withAdmin(site);
  const name = newProjectName();
  await createSiteProject(site, { name, owner: admin.username, releases: [{ version: "1.0" }] });
  const project = `/projects/${name.toLowerCase().replaceAll(".", "-")}`;
  const other = await registerVerified(site);
  const account = `/admin/accounts/${await accountIdOf(site, other)}`;
  await admin.visitor.open("/admin/projects");
  const listed = admin.visitor.page.document.querySelectorAll('main a[href^="/admin/projects/"]').map((link) => link.getAttribute("href"));
  const paths = [
    ...["/account", "/account/emails", "/account/password", "/account/tokens", "/account/sessions", "/account/time-zone"],
    ...["/account/delete", "/account/two-factor", "/account/two-factor/totp", "/account/two-factor/security-keys"],
    ...["/account/two-factor/recovery-codes?new=yes", "/projects", `${project}/settings`, `${project}/approvals`, "/invitations"],
    ...[account, `${account}/two-factor-reset`, ...listed.filter((path) => path !== null && path !== undefined), "/admin/announcements"],
  ];
  return { admin, paths };
}

test("every form of an account, a project and the admin pages outlives its session, with all that was typed but the secrets", async () => {
  const { admin, paths } = await withEverything();
  const { visitor } = admin;
  const seen: string[] = [];
  for (const path of paths) {
    const page = await visitor.open(path);
    expect([page.path, page.status]).toEqual([path, 200]);
    for (const form of formsOf(page)) {
      const filled = fill(form);
      const action = form.getAttribute("action") ?? path;
      await expireSessions(site, admin);
      const fields = Object.fromEntries(filled.map(({ name, value }) => [name, value]));
      const answer = await visitor.send(action, fields);
      expect([action, answer.status, answer.location]).toEqual([action, 303, `/login?next=${encodeURIComponent(action)}`]);

      // The session goes on as if a login had followed, and the page is told so.
      await reviveSessions(site, admin);
      visitor.cookies.set("notice", "send-again");
      const back = await visitor.open(action);
      const again = formsOf(back).find((one) => nameOf(one) === nameOf(form));
      // Of a group of radio buttons and of a name that two fields have, the last one was sent.
      const sent = filled.filter(({ name, value, isHidden }) => !isHidden && fields[name] === value);
      for (const { name, stands } of sent) expect(again && stands(again), `${action} ${nameOf(form)}: ${name}`).toBe(true);
      expect(back.body, action).not.toContain(SECRET);
      if (sent.length) seen.push(`${action} ${nameOf(form).trim()}`);
    }
  }
  expect(seen.length).toBeGreaterThan(20);
});

test("a form at an address that is too long to come back to is answered as any other, and not kept", async () => {
  const database = await createEmptyDatabase("postgresql");
  const site = await Site.start({ DATABASE_URL: database.url });
  try {
    const person = await registerVerified(site);
    await logIn(person);
    await expireSessions(site, person);
    // What looks random is not made shorter, and the database's index has no room for it; nginx has, up to 8 KiB.
    const name = randomBytes(3000).toString("hex");
    await person.visitor.post(`/projects/${name}/settings`, { intent: "invite", username: "ada", role: "owner" });
    expect([person.visitor.page.status, person.visitor.page.path]).toEqual([200, "/login"]);
    await person.visitor.submit({ login: person.username, password: person.password });
    expect(person.visitor.page.notice ?? "").not.toContain("submit it again");
  } finally {
    await site.stop();
    await database.close();
  }
});

test("an admin whose key was asked for at the login comes back to the form as well", async () => {
  const admin = await withAdmin(site);
  const { visitor } = admin;
  await visitor.open("/admin/announcements");
  await expireSessions(site, admin);
  await visitor.submit({ intent: "add", title: "No uploads", text: "On Sunday the site is read-only.", from: "", until: "" });
  expect(visitor.page.path).toBe("/login?next=%2Fadmin%2Fannouncements");
  await visitor.submit({ login: admin.username, password: admin.password });
  await touchKey(admin, admin.key);
  expect(visitor.page.path).toBe("/admin/announcements");
  expect(visitor.page.valueOf("title")).toBe("No uploads");
  expect(visitor.page.valueOf("text")).toBe("On Sunday the site is read-only.");
});
