import { afterAll, beforeAll, expect, test } from "vitest";
import { accountIdOf, actText, adminPageOf, historyOf, withAdmin } from "../support/admins.ts";
import { type PersonWithKey, touchKey } from "../support/key-people.ts";
import { linkIn } from "../support/mailbox.ts";
import { forgetProof, logIn, nextCode, type Person, registerVerified, withTotp } from "../support/people.ts";
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

/** Begins a reset in its two steps. @returns the link of the mail to the owner */
async function begin(person: Person): Promise<string> {
  const { visitor } = admin;
  await visitor.open(`${await adminPageOf(site, person)}/two-factor-reset`);
  await visitor.submit({ reason: "Lost at sea" });
  await visitor.submit({ username: person.username });
  expect(visitor.page.notice).toContain("was started");
  return linkIn(await site.mailbox.take(person.email, /Two-factor authentication of .*: removal/));
}

test("an admin begins a reset in two steps, and the second one needs the user name", async () => {
  const person = await withTotp(site);
  const path = await adminPageOf(site, person);
  const { visitor } = admin;
  await visitor.open(path);
  await visitor.open(visitor.page.document.querySelector('main a[href$="/two-factor-reset"]')?.getAttribute("href") ?? "");
  expect(visitor.page.text).toContain("After 72 hours");
  for (const reason of ["", "x".repeat(201)]) {
    await visitor.submit({ reason });
    expect(visitor.page.status).toBe(400);
    expect(visitor.page.valueOf("reason")).toBe(reason);
    expect(visitor.page.errorOf("reason")).not.toBeNull();
  }
  await visitor.submit({ reason: "Showed the passport" });
  expect(visitor.page.path).toBe(`${path}/two-factor-reset/confirm`);
  expect(visitor.page.notice).toContain("Nothing has changed yet");
  expect(visitor.page.valueOf("reason")).toBe("Showed the passport");
  expect(await historyOf(person)).not.toContain(siteText("events.account:two-factor-reset-begun"));

  await visitor.submit({ username: "somebody-else" });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.errorOf("username")).toContain("isn't the user name");
  expect(visitor.page.valueOf("reason")).toBe("Showed the passport");
  await visitor.submit({ username: person.username });
  expect(visitor.page.path).toBe(path);
  expect(visitor.page.text).toMatch(/Begun by\s+person/);
  expect(visitor.page.text).toContain("Showed the passport");

  const mail = await site.mailbox.take(person.email, /Two-factor authentication of .*: removal/);
  expect(mail.text).toContain("Reason: Showed the passport");
  expect(mail.text).not.toContain("Where:");
  expect(await historyOf(person)).toContain(
    `${siteText("events.account:two-factor-reset-begun")}: Showed the passport (by ${admin.username})`,
  );
  const id = await accountIdOf(site, person);
  expect(await historyOf(admin)).toContain(actText("began-reset", { account: id, reason: "Showed the passport" }));
});

test("the mail's link stops it: its page has a button, only the button does it, and only once", async () => {
  const person = await withTotp(site);
  const link = await begin(person);
  const stranger = site.visitor();
  for (let count = 0; count < 2; count++) {
    expect((await stranger.open(link)).status).toBe(200);
    expect(stranger.page.document.querySelectorAll("main button")).toHaveLength(1);
  }
  await stranger.submit({});
  expect(stranger.page.path).toBe("/login");
  expect(stranger.page.notice).toMatch(/reset .*was stopped/);
  expect(stranger.page.valueOf("login")).toBe(person.username);
  await site.mailbox.take(person.email, /Two-factor authentication of .* stays/);
  expect((await stranger.open(link)).status).toBe(400);
  expect((await stranger.post(link, { intent: "go-on" })).status).toBe(400);
  expect(stranger.page.alert).toContain("was used before");
  await admin.visitor.open(await adminPageOf(site, person));
  expect(admin.visitor.page.text).not.toContain("Begun by");
});

test("its owner sees it on the overview and stops it there, once", async () => {
  const person = await withTotp(site);
  await begin(person);
  const { visitor } = person;
  await visitor.open("/account");
  expect(visitor.page.text).toContain("Two-factor authentication will be removed");
  // The session was begun with the password alone: fresh, and not by a factor that the account had before.
  await visitor.submit({ intent: "stop-reset" });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.alert).toContain("that you had before");
  await visitor.open(visitor.page.document.querySelector('main a[href^="/confirm"]')?.getAttribute("href") ?? "");
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.path).toBe("/account");
  await visitor.submit({ intent: "stop-reset" });
  expect(visitor.page.notice).toMatch(/reset .*was stopped/);
  expect(visitor.page.text).not.toContain("will be removed");
  expect((await visitor.post("/account", { intent: "stop-reset" })).status).toBe(400);
  expect(visitor.page.alert).toContain("no reset to stop");
  expect(await historyOf(person)).toContain("Two-factor reset stopped");
});

test("another admin stops it with a reason, and there is no second one meanwhile", async () => {
  const person = await withTotp(site);
  await begin(person);
  const other = await withAdmin(site);
  const path = await adminPageOf(site, person);
  await other.visitor.open(`${path}/two-factor-reset`);
  expect(other.visitor.page.alert).toContain("already waiting");
  await other.visitor.post(`${path}/two-factor-reset/confirm`, { intent: "begin", reason: "again", username: person.username });
  expect(other.visitor.page.status).toBe(400);
  expect(other.visitor.page.alert).toContain("already waiting");

  await other.visitor.open(path);
  await other.visitor.submit({ intent: "cancel-reset", reason: "" });
  expect(other.visitor.page.status).toBe(400);
  await other.visitor.submit({ intent: "cancel-reset", reason: "Not the right person" });
  expect(other.visitor.page.notice).toMatch(/reset .*was stopped/);
  const mail = await site.mailbox.take(person.email, /Two-factor authentication of .* stays/);
  expect(mail.text).toContain("Reason: Not the right person");
  expect(await historyOf(person)).toContain(`Two-factor reset stopped: Not the right person (by ${other.username})`);
});

test("two processes that meet a reset whose time has come carry it out once; the password alone logs in then", async () => {
  const person = await withTotp(site);
  await begin(person);
  const accountId = await accountIdOf(site, person);
  await site.kill("SIGTERM");
  const db = site.openDatabase();
  await db.twoFactorReset.update({ where: { accountId }, data: { remindAt: null, dueAt: new Date(0) } });
  await site.run();
  const twin = await site.twin();
  const mail = await site.mailbox.take(person.email, /Two-factor authentication removed/);
  expect(mail.text).toContain("Reason: Lost at sea");
  await twin.stop();
  expect(await db.securityEvent.count({ where: { accountId, event: "account:two-factor-reset" } })).toBe(1);
  await db.$disconnect();

  await person.visitor.open("/account");
  expect(person.visitor.page.path).toBe("/login?next=%2Faccount");
  await logIn(person);
  expect(person.visitor.page.path).toBe("/account");
  expect(await historyOf(person)).toContain(`${siteText("events.account:two-factor-reset")}: Lost at sea (by ${admin.username})`);
});

test("there is none of an admin's factors, of one's own, and where there are none, and the pages say so", async () => {
  const { visitor } = admin;
  const cases: [person: Person, says: string][] = [
    [admin, "your own account"],
    [await withAdmin(site), "This account is an administrator's"],
    [await registerVerified(site), "no two-factor authentication"],
  ];
  for (const [person, says] of cases) {
    const path = `${await adminPageOf(site, person)}/two-factor-reset`;
    for (const page of [path, `${path}/confirm`]) {
      await visitor.open(page);
      expect(visitor.page.alert, page).toContain(says);
      expect(formsOf(visitor.page)).toEqual([]);
    }
    for (const [page, intent] of [
      [path, "explain"],
      [`${path}/confirm`, "begin"],
    ] as const) {
      await visitor.post(page, { intent, reason: "x", username: person.username });
      expect(visitor.page.status).toBe(400);
      expect(visitor.page.alert, page).toContain(says);
    }
  }
  expect((await visitor.open("/admin/accounts/nobody/two-factor-reset")).status).toBe(404);
});

test("who has no fresh proof at the second step gives it first, and finds the form as it was", async () => {
  const person = await withTotp(site);
  const { visitor } = admin;
  await visitor.open(`${await adminPageOf(site, person)}/two-factor-reset`);
  await visitor.submit({ reason: "Typed before" });
  const { path } = visitor.page;
  await forgetProof(site, admin);
  await visitor.submit({ username: person.username });
  expect(visitor.page.path).toBe(`/confirm?next=${encodeURIComponent(path)}`);
  await touchKey(admin, admin.key);
  expect(visitor.page.path).toBe(path);
  expect([visitor.page.valueOf("reason"), visitor.page.valueOf("username")]).toEqual(["Typed before", person.username]);
  expect((await person.visitor.open("/account")).text).not.toContain("will be removed");
});
