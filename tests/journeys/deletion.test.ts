import { afterAll, beforeAll, expect, test } from "vitest";
import { linkIn } from "../support/mailbox.ts";
import { forgetProof, logIn, newName, PASSWORD, type Person, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

async function askForDeletion(): Promise<Person> {
  const person = await registerVerified(site);
  await logIn(person);
  await person.visitor.open("/account/delete");
  await person.visitor.submit({ username: person.username });
  expect(person.visitor.page.notice).toContain("7 days");
  return person;
}

test("deletion asks for the user name, and anything else is refused", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  await person.visitor.open("/account/delete");
  await person.visitor.submit({ username: "somebody-else" });
  expect(person.visitor.page.status).toBe(400);
  expect(person.visitor.page.errorOf("username")).toContain(siteText("deletion.wrongName"));
  expect((await person.visitor.open("/account")).path).toBe("/account");
});

test("the mail's link cancels the deletion, once", async () => {
  const person = await askForDeletion();
  expect((await person.visitor.open("/account")).path).toContain("/login");
  const link = linkIn(await site.mailbox.take(person.email, /will be deleted/i));
  await person.visitor.open(link);
  await person.visitor.submit({});
  expect(person.visitor.page.notice).toContain("will not be deleted");
  expect(person.visitor.page.valueOf("login")).toBe(person.username);
  expect((await person.visitor.open(link)).status).toBe(400);
  await site.mailbox.take(person.email, /deletion of .* cancelled/i);
});

test("a login within the seven days says so on every page, and its one button keeps the account", async () => {
  const person = await askForDeletion();
  await logIn(person);
  const { visitor } = person;
  for (const path of ["/account", "/account/emails", "/account/delete", "/help"]) {
    expect((await visitor.open(path)).text, path).toContain("Your account will be deleted on");
    expect(visitor.page.document.querySelectorAll('main form[action="/account/delete"] button'), path).toHaveLength(1);
  }
  // It needs no fresh proof: it leaves things as they are.
  await forgetProof(site, person);
  await visitor.open("/account");
  await visitor.submit({ intent: "keep" });
  expect(visitor.page.notice).toContain("will not be deleted");
  expect((await visitor.open("/account")).text).not.toContain("will be deleted");
  await site.mailbox.take(person.email, /deletion of .* cancelled/i);
});

test("a login alone cancels no deletion, and no text says that it does", async () => {
  const person = await askForDeletion();
  const mail = await site.mailbox.take(person.email, /will be deleted/i);
  expect(mail.text).toMatch(/log\s+in\s+and\s+press\s+the\s+button/);
  await logIn(person);
  const db = site.openDatabase();
  const account = await db.account.findUniqueOrThrow({ where: { usernameKey: person.username } });
  await db.$disconnect();
  expect(account.deleteAfter).not.toBeNull();
  const stranger = await registerVerified(site);
  await logIn(stranger);
  const { text } = await stranger.visitor.open("/account/delete");
  for (const key of ["deletion.text", "deletion.afterwards"] as const) expect(text).toContain(siteText(key));
});

test("after seven days the account is gone, its name stays reserved, and its history keeps no name", async () => {
  const person = await askForDeletion();
  const db = site.openDatabase();
  const account = await db.account.update({
    where: { username: person.username, usernameKey: person.username },
    data: { deleteAfter: new Date(0) },
  });
  await site.kill("SIGTERM");
  await site.run();
  await site.mailbox.take(person.email, /was deleted/i);

  await logIn(person);
  expect(person.visitor.page.status).toBe(400);
  await person.visitor.open("/register");
  await person.visitor.submit({ username: person.username, email: `${newName()}@example.org`, password: PASSWORD });
  expect(person.visitor.page.errorOf("username")).toContain("taken");

  const events = await db.securityEvent.findMany({ where: { accountId: account.id } });
  await db.$disconnect();
  expect(events.length).toBeGreaterThan(4);
  expect(JSON.stringify(events)).not.toContain(person.username);
});

test("the export holds everything of the account and no secret", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const page = await person.visitor.open("/account/export");
  const exported = JSON.parse(page.body);
  expect(exported.account.username).toBe(person.username);
  expect(exported.emails[0].address).toBe(person.email);
  expect(exported.sessions).toHaveLength(1);
  expect(exported.history.length).toBeGreaterThan(3);
  expect(page.headers.get("Content-Disposition")).toContain("gatehouse-account.json");
  expect(page.body).not.toContain("argon2");
  for (const cookie of person.visitor.cookies.values()) expect(page.body).not.toContain(cookie);
  await site.mailbox.take(person.email, /data of .* downloaded/i);
});
