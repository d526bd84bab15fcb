import { afterAll, beforeAll, expect, test } from "vitest";
import { accountIdOf, actText, adminPageOf, historyOf, withAdmin } from "../support/admins.ts";
import { type PersonWithKey, touchKey, withSecurityKey } from "../support/key-people.ts";
import { forgetProof, logIn, type Person, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { formsOf } from "../support/site-forms.ts";
import { siteText } from "../support/site-text.ts";

let site: Site;
let admin: PersonWithKey;
beforeAll(async () => {
  site = await Site.start();
  admin = await withAdmin(site);
});
afterAll(() => site.stop());

async function signedIn(): Promise<Person> {
  const person = await registerVerified(site);
  await logIn(person);
  return person;
}

test("an admin freezes an account and opens it again, and both histories and the owner's mails say who and why", async () => {
  const person = await signedIn();
  const { visitor } = admin;
  await visitor.open(await adminPageOf(site, person));
  await visitor.submit({ intent: "freeze", reason: "Uploads nobody knows of" });
  expect(visitor.page.notice).toContain("was suspended");
  expect(visitor.page.text).toContain(siteText("admin.account.frozen"));
  const frozen = await site.mailbox.take(person.email, /is suspended/);
  expect(frozen.text).toContain("Reason: Uploads nobody knows of");
  expect(frozen.text).not.toContain("Where:");
  await logIn(person);
  expect(person.visitor.page.status).toBe(400);

  await visitor.submit({ intent: "unfreeze", reason: "They were hers" });
  expect(visitor.page.notice).toContain("can log in again");
  expect((await site.mailbox.take(person.email, /no longer suspended/)).text).toContain("Reason: They were hers");
  await logIn(person);
  const history = await historyOf(person);
  expect(history).toContain(`${siteText("events.account:frozen")}: Uploads nobody knows of (by ${admin.username})`);
  expect(history).toContain(`${siteText("events.account:unfrozen")}: They were hers (by ${admin.username})`);
  const id = await accountIdOf(site, person);
  expect(await historyOf(admin)).toContain(actText("froze", { account: id, reason: "Uploads nobody knows of" }));
});

test("an admin ends all sessions of an account, whose pages say so, and its owner logs in again", async () => {
  const person = await signedIn();
  await admin.visitor.open(await adminPageOf(site, person));
  await admin.visitor.submit({ intent: "end-sessions", reason: "A laptop was stolen" });
  expect(admin.visitor.page.notice).toContain("logged out everywhere");
  await person.visitor.open("/account");
  expect(person.visitor.page.path).toBe("/login?next=%2Faccount");
  expect(person.visitor.page.notice).toContain("Support logged you out");
  await site.mailbox.take(person.email, /All sessions of .* logged out/);
  await logIn(person);
  expect((await historyOf(person)).join("\n")).toContain(`${siteText("events.account:sessions-ended")}: A laptop was stolen`);
});

test("without a reason, or with one that is too long, nothing is done, and what was typed stays", async () => {
  const person = await signedIn();
  const path = await adminPageOf(site, person);
  const { visitor } = admin;
  for (const intent of ["freeze", "end-sessions"]) {
    for (const reason of ["", "   ", "x".repeat(201)]) {
      await visitor.open(path);
      await visitor.submit({ intent, reason });
      expect(visitor.page.status).toBe(400);
      const form = visitor.page.document.querySelectorAll("main details").find((details) => details.hasAttribute("open"));
      expect(form?.querySelector('[name="intent"]')?.getAttribute("value")).toBe(intent);
      expect(form?.querySelector('[name="reason"]')?.getAttribute("value")).toBe(reason);
      expect(form?.querySelector(".error")?.text).toMatch(reason.trim() ? /up to 200/ : /Enter a reason/);
    }
  }
  expect((await person.visitor.open("/account")).path).toBe("/account");
});

test("what the account is already is not done again, and the page says so", async () => {
  const person = await signedIn();
  const path = await adminPageOf(site, person);
  await admin.visitor.post(path, { intent: "freeze", reason: "first" });
  await admin.visitor.post(path, { intent: "freeze", reason: "second" });
  expect(admin.visitor.page.status).toBe(400);
  expect(admin.visitor.page.alert).toContain(siteText("admin.acts.freeze.nothing"));
  expect((await admin.visitor.post("/admin/accounts/nobody", { intent: "freeze", reason: "x" })).status).toBe(404);
});

test("an admin cannot act on their own account, and the page says so", async () => {
  const path = await adminPageOf(site, admin);
  const { visitor } = admin;
  await visitor.open(path);
  expect(visitor.page.text).toContain(siteText("admin.acts.own"));
  expect(formsOf(visitor.page)).toEqual([]);
  for (const intent of ["freeze", "unfreeze", "end-sessions"]) {
    await visitor.post(path, { intent, reason: "I would like to" });
    expect(visitor.page.status).toBe(400);
    expect(visitor.page.alert).toContain(siteText("admin.acts.own"));
  }
  expect((await visitor.open("/admin")).status).toBe(200);
});

test("an admin stops another admin, who is told like anybody else", async () => {
  const other = await withAdmin(site);
  await admin.visitor.open(await adminPageOf(site, other));
  await admin.visitor.submit({ intent: "freeze", reason: "The key was stolen" });
  expect(admin.visitor.page.notice).toContain("was suspended");
  expect((await other.visitor.open("/admin")).path).toBe("/login?next=%2Fadmin");
  await site.mailbox.take(other.email, /is suspended/);
});

test("who has no fresh proof gives it first, and the reason that was typed is there afterwards", async () => {
  const person = await withSecurityKey(site);
  const path = await adminPageOf(site, person);
  const { visitor } = admin;
  await visitor.open(path);
  await forgetProof(site, admin);
  await visitor.submit({ intent: "freeze", reason: "Typed before the proof" });
  expect(visitor.page.path).toBe(`/confirm?next=${encodeURIComponent(path)}`);
  await touchKey(admin, admin.key);
  expect(visitor.page.path).toBe(path);
  expect(visitor.page.document.querySelector('details[open] [name="reason"]')?.getAttribute("value")).toBe("Typed before the proof");
  expect((await person.visitor.open("/account")).path).toBe("/account");
});
