import { afterAll, beforeAll, expect, test } from "vitest";
import { grantAdmin } from "~/admin/change-role";
import { issueSession } from "~/auth/session/issue-session";
import { securityEvents } from "~/history/events/events";
import { PROJECT_STATUSES } from "~/lib/project-words";
import { notice } from "~/ui/messages/en/notice";
import { namesThing } from "~/ui/messages/notice";
import { createVerifiedAccount } from "../support/accounts.ts";
import { asOperator } from "../support/actors.ts";
import { CountedSite } from "../support/counted-site.ts";
import { createTestDatabase, type TestDatabase } from "../support/databases.ts";
import { NOT_VERIFIED, SIGNED_IN, SIGNED_OUT, WITH_TWO_FACTORS } from "../support/page-states.ts";
import { addTestFile, createTestProject } from "../support/projects.ts";
import { outsideOfMarks, PSEUDO, saidBy, speakPseudo } from "../support/pseudo-language.ts";
import { createRelease } from "../support/published.ts";
import { createOwnerWithKey } from "../support/security-keys.ts";
import { encode, formsOf } from "../support/site-forms.ts";
import { codeOf, createOwner, createOwnerWithApp, STEP } from "../support/totp.ts";
import type { Visitor } from "../support/visitor.ts";

/*
 * The pages in a language that nobody speaks: English with accents and more letters, between marks. What stands outside of the marks
 * comes from no catalogue: it is a name, a code or a date, or it was forgotten.
 */
let end: () => void;
let database: TestDatabase;
let site: CountedSite;
beforeAll(async () => {
  end = speakPseudo();
  database = await createTestDatabase("sqlite");
  site = await CountedSite.start(database);
});
afterAll(async () => {
  end();
  await site.stop();
  await database.close();
});

/** Opens the pages, and then sends their forms with "-" in every field; what comes back is whole as well. */
async function expectWhole(visitor: Visitor, paths: string[], names: string[]): Promise<void> {
  const found: string[] = [];
  const look = (which: string) => found.push(...outsideOfMarks(saidBy(visitor.page.body), names).map((word) => `${which}: ${word}`));
  const forms = new Map<string, () => Promise<unknown>>();
  for (const path of new Set(paths)) {
    await visitor.open(path);
    expect([path, visitor.page.status]).toEqual([path, /=(spent|yesterday)$/.test(path) ? 400 : path === "/nowhere" ? 404 : 200]);
    look(path);
    for (const form of formsOf(visitor.page).filter(({ action }) => !/^\/(logout|language|theme)/.test(action))) {
      const typed = form.fields.filter(({ type }) => type !== "hidden").map(({ name }) => [name, "-"]);
      forms.set(`${path} ${form.intent}`, () => visitor.send(form.action, encode(form, Object.fromEntries(typed)).toString()));
    }
  }
  for (const [which, send] of [...forms].filter(([which]) => !ENDS.test(which))) {
    await send();
    if (visitor.page.status === 400) look(which);
  }
  expect(found).toEqual([]);
}

/** The forms after which the pages that follow are no longer there. */
const ENDS = / (end|revoke|forget|leave|remove|delete|reject|approve|begin)/;

const pathsOf = (states: { path: string }[]) => states.map(({ path }) => path);

test("whoever is signed out reads no text that stands in no catalogue", async () => {
  await expectWhole(site.visitor(), pathsOf(SIGNED_OUT), []);
});

test("nor does anyone in an account, before and with a second factor", async () => {
  const { context } = site;
  const owner = await createOwner(context);
  const visitor = site.visitor();
  await visitor.open("/login");
  await visitor.submit({ login: owner.username, password: owner.password });
  await expectWhole(visitor, pathsOf([...NOT_VERIFIED, ...SIGNED_IN]), []);

  const withApp = await createOwnerWithApp(context);
  const other = site.visitor();
  await other.open("/login");
  await other.submit({ login: withApp.username, password: withApp.password });
  expect(other.page.path).toBe("/login/totp");
  await expectWhole(other, ["/login/totp", "/login/recovery-code"], ["Phone"]);
  context.clock.advance(STEP);
  await other.open("/login/totp");
  await other.submit({ code: codeOf(context, withApp.secret) });
  expect(other.page.path).toBe("/account");
  await expectWhole(other, pathsOf(WITH_TWO_FACTORS), ["Phone"]);
});

/** A project with everything that its pages can show, and who may see which of them. */
async function createFullProject() {
  const { context } = site;
  const owner = await createOwnerWithApp(context);
  const [maintainer, guest] = [await createVerifiedAccount(context), await createVerifiedAccount(context)];
  const project = await createTestProject(context, owner, { others: [{ person: maintainer, role: "maintainer" }] });
  await createRelease(context, {
    projectId: project.id,
    version: "0.9",
    files: [{ filename: `${project.name}-0.9.tar.gz` }],
    summary: "Summary",
    yanked: "Reason",
    description: "Description",
    metadata: { "requires-python": ">=3.9", license: "MIT", "project-urls": { Homepage: "https://example.com" } },
  });
  await addTestFile(context, project, { version: "1.0", filename: `${project.name}-1.0.tar.gz` });
  await addTestFile(context, project, { version: "2.0", filename: `${project.name}-2.0.tar.gz`, waiting: true });
  return { owner, maintainer, guest, project };
}

/** What the project's people and tools wrote and are called. */
const WRITTEN = ["somebody", "laptop", "twine", "tests", "Summary", "Reason", "Description", "MIT", "Homepage", "Phone"];

async function signedIn(accountId: string): Promise<Visitor> {
  const visitor = site.visitor();
  const now = site.context.clock.now();
  const { token } = await issueSession(site.context, { accountId, methods: ["password"], proved: true, keyProvedAt: now });
  visitor.cookies.set("session", token);
  return visitor;
}

test("nor on the pages of a project: as a visitor, its maintainer, its owner and who is invited to it", async () => {
  const { owner, maintainer, guest, project } = await createFullProject();
  const page = `/projects/${project.name}`;
  const open = ["/projects", `/projects?q=${project.name}`, page, `${page}?version=0.9`];
  const asOwner = await signedIn(owner.accountId);
  for (const status of PROJECT_STATUSES.toReversed()) {
    await asOwner.open(`${page}/settings`);
    for (const person of [guest.username, "nobody"]) await asOwner.submit({ intent: "invite", username: person, role: "owner" });
    await asOwner.open(`${page}/settings`);
    await asOwner.submit({ intent: "status", status });
    await expectWhole(site.visitor(), open, WRITTEN);
    await expectWhole(await signedIn(maintainer.accountId), [...open, `${page}/settings`], WRITTEN);
    await expectWhole(asOwner, [...open, `${page}/settings`, `${page}/approvals`, `${page}/history`, "/account/history"], WRITTEN);
  }
  await expectWhole(await signedIn(guest.accountId), ["/invitations", "/projects", "/account"], WRITTEN);
});

test("nor on the pages for admins, which are English, but from the catalogue", async () => {
  const { context } = site;
  const { owner, project } = await createFullProject();
  const { owner: admin } = await createOwnerWithKey(context);
  await grantAdmin(asOperator(context), { accountId: admin.accountId });
  const visitor = await signedIn(admin.accountId);
  const account = `/admin/accounts/${owner.accountId}`;
  const paths = ["/admin", `/admin?q=${owner.username}`, account, `${account}/two-factor-reset`, "/admin/projects"];
  await expectWhole(
    visitor,
    [...paths, `/admin/projects/${project.id}`, "/admin/events", "/admin/announcements", "/admin/figures"],
    [...WRITTEN, ...Object.keys(securityEvents), admin.accountId, owner.accountId, "Security key", "ops"],
  );
});

test("nor in a notice", async () => {
  const visitor = site.visitor();
  for (const key of Object.keys(notice) as (keyof typeof notice)[]) {
    if (namesThing(key)) continue;
    visitor.cookies.set("notice", key);
    await visitor.open("/accessibility");
    expect(visitor.page.notice, key).toContain(PSEUDO.open);
    expect([key, outsideOfMarks(saidBy(visitor.page.body), [])]).toEqual([key, []]);
  }
});
