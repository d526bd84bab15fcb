import { afterAll, beforeAll, expect, test } from "vitest";
import { historyOf } from "../support/admins.ts";
import { linkIn } from "../support/mailbox.ts";
import { addTotp, logIn, newName, nextCode, PASSWORD, type Person, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import type { Visitor } from "../support/visitor.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

const NEW_PASSWORD = "walnut ferry sixty curtains";

/** Somebody with the password was in, and set up an app; the owner has the link of the mail about that login. */
async function withIntruder() {
  const person = await registerVerified(site);
  const intruder: Person = { ...person, visitor: site.visitor() };
  await logIn(intruder);
  const link = linkIn(await site.mailbox.take(person.email, /new login/i));
  const secret = await addTotp(intruder, "Eve's phone");
  return { person, intruder, secret, link };
}

const takenBack = ({ page }: Visitor) => page.document.querySelectorAll("[data-taken-back] li").map((item) => item.text.trim());

async function resetPassword({ visitor, email }: Person): Promise<void> {
  await visitor.open("/forgot-password");
  await visitor.submit({ email });
  await visitor.open(linkIn(await site.mailbox.take(email, /new password/i)));
  await visitor.submit({ password: NEW_PASSWORD });
}

test("the link's page lists what was added since, one button takes it back, and mail and history say what went", async () => {
  const { person, intruder, link } = await withIntruder();
  const { visitor } = person;
  for (let count = 0; count < 2; count++) {
    await visitor.open(link);
    expect(takenBack(visitor)).toEqual(["authenticator app “Eve's phone”", "recovery codes"]);
    expect(visitor.page.document.querySelectorAll("main button")).toHaveLength(1);
  }
  expect((await intruder.visitor.open("/account")).path).toBe("/account");
  await visitor.submit({});
  expect(visitor.page.path).toBe("/forgot-password");
  expect(visitor.page.notice).toContain("your password was locked");
  const mail = await site.mailbox.take(person.email, /password locked/i);
  expect(mail.text?.replace(/\s+/g, " ")).toContain("authenticator app “Eve's phone” and recovery codes");
  expect((await intruder.visitor.open("/account")).path).toContain("/login");

  await resetPassword(person);
  await logIn({ ...person, password: NEW_PASSWORD });
  expect(visitor.page.path).toBe("/account");
  expect((await historyOf(person)).join("\n")).toContain("and removed: authenticator app “Eve's phone” and recovery codes");
});

test("the mail about an added app has the link for it", async () => {
  const { person, intruder } = await withIntruder();
  const mail = await site.mailbox.take(person.email, /authenticator app “.*” added/i);
  await person.visitor.open(linkIn(mail));
  expect(takenBack(person.visitor)).toContain("authenticator app “Eve's phone”");
  await person.visitor.submit({});
  expect(person.visitor.page.path).toBe("/forgot-password");
  expect((await intruder.visitor.open("/account")).path).toContain("/login");
});

test("an app that was there for a day stops working at once and is removed after the wait, and the owner of it keeps it by a mail", async () => {
  const { person, secret, link } = await withIntruder();
  const db = site.openDatabase();
  const where = { usernameKey: person.username };
  await db.account.update({ where, data: { twoFactorSince: new Date(Date.now() - 25 * 3_600_000) } });
  await db.$disconnect();
  const { visitor } = person;
  await visitor.open(link);
  expect(visitor.page.text).toContain("we remove them after 72 hours");
  await visitor.submit({});
  expect(visitor.page.notice).toContain("We emailed you when that will be");
  const mail = await site.mailbox.take(person.email, /two-factor authentication of .*: removal/i);
  expect(mail.text?.replace(/\s+/g, " ")).toContain("Until then, nobody can log in");

  await resetPassword(person);
  const owner = { ...person, password: NEW_PASSWORD };
  await logIn(owner);
  expect(visitor.page.path).toBe("/login/totp");
  await visitor.submit({ code: await nextCode(secret) });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.errorOf("code")).toContain("you reported it as not yours");

  const stop = linkIn(mail);
  await visitor.open(stop);
  expect(visitor.page.text).toContain("only if you added them yourself");
  await visitor.submit({});
  expect(visitor.page.notice).toContain("reset was stopped");
  await logIn(owner);
  await visitor.submit({ code: await nextCode(secret) });
  expect(visitor.page.path).toBe("/account");
});

test("an accomplice whom an intruder made an owner of a project loses it: the page, the mails and the project's history name them", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  await site.mailbox.take(person.email, /new login/i);
  const name = `lib-${newName()}`;
  const { visitor } = person;
  await visitor.open("/projects");
  await visitor.submit({ intent: "create", name });
  const settings = `/projects/${name}/settings`;

  const intruder: Person = { ...person, visitor: site.visitor() };
  await logIn(intruder);
  const link = linkIn(await site.mailbox.take(person.email, /new login/i));
  await intruder.visitor.open(settings);
  const eve = await registerVerified(site);
  await logIn(eve);
  await intruder.visitor.submit({ intent: "invite", username: eve.username, role: "owner" });
  await eve.visitor.open("/invitations");
  await eve.visitor.submit({ intent: "accept" });
  expect((await eve.visitor.open(settings)).status).toBe(200);

  await visitor.open(link);
  const listed = (list: string) => visitor.page.document.querySelectorAll(`[${list}] li`).map((item) => item.text.trim());
  expect(listed("data-roles")).toEqual([`${name}: ${eve.username} (removed)`]);
  expect(listed("data-touched")).toEqual([name]);
  expect(visitor.page.document.querySelector("[data-touched] a")?.getAttribute("href")).toBe(`/projects/${name}/history`);
  await visitor.submit({});
  expect(visitor.page.path).toBe("/forgot-password");
  expect((await eve.visitor.open(settings)).status).toBe(404);

  const mail = (await site.mailbox.take(person.email, /password locked/i)).text?.replace(/\s+/g, " ");
  expect(mail).toContain(`Roles changed back in projects: ${name}: ${eve.username} (removed)`);
  expect(mail).toContain(`/projects/${name}/history`);
  await site.mailbox.take(person.email, new RegExp(`Roles in ${name} changed back`));
  await site.mailbox.take(eve.email, new RegExp(`Roles in ${name} changed back`));
  await resetPassword(person);
  await logIn({ ...person, password: NEW_PASSWORD });
  expect((await visitor.open(`/projects/${name}/history`)).text).toContain(`login that wasn't theirs: ${eve.username} (removed)`);
  expect((await historyOf(person)).join("\n")).toContain(`Roles changed back in projects: ${name}: ${eve.username} (removed)`);
});

test("a link that is used, or none, leads to the reset of the password", async () => {
  const { person, link } = await withIntruder();
  await person.visitor.open(link);
  await person.visitor.submit({});
  for (const path of [link, "/not-me", "/not-me?token=x"]) {
    expect((await person.visitor.open(path)).status, path).toBe(400);
    expect(person.visitor.page.alert, path).toContain("used already");
    expect((await person.visitor.post(path, { intent: "go-on" })).status, path).toBe(400);
  }
  expect(person.password).toBe(PASSWORD);
});
