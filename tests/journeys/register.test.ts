import { afterAll, beforeAll, expect, test } from "vitest";
import { limits } from "~/throttle/limits";
import { linkIn } from "../support/mailbox.ts";
import { logIn, newName, PASSWORD, register, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

test("somebody registers, verifies the address by the mail's link, logs in and out", async () => {
  const person = await register(site);
  expect(person.visitor.page.path).toBe("/login");
  expect(person.visitor.page.notice).toContain("Account created");

  const mail = await site.mailbox.take(person.email, /verify/i);
  await person.visitor.open(linkIn(mail));
  expect(person.visitor.page.status).toBe(200);
  await person.visitor.submit({});
  expect(person.visitor.page.notice).toContain("verified");

  await logIn(person);
  expect(person.visitor.page.path).toBe("/account");
  await person.visitor.post("/logout", {});
  expect(person.visitor.page.notice).toContain("logged out");
  await person.visitor.open("/account");
  expect(person.visitor.page.path).toBe("/login?next=%2Faccount");
});

test("the verification link works once", async () => {
  const person = await register(site);
  const link = linkIn(await site.mailbox.take(person.email, /verify/i));
  await person.visitor.open(link);
  await person.visitor.submit({});
  await person.visitor.open(link);
  expect(person.visitor.page.status).toBe(400);
  expect(person.visitor.page.alert).toContain("used already");
});

test("a taken user name is said, whatever its case and punctuation", async () => {
  const person = await registerVerified(site);
  const visitor = site.visitor();
  await visitor.open("/register");
  await visitor.submit({ username: person.username.toUpperCase(), email: `${newName()}@example.org`, password: PASSWORD });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.title).toMatch(/^Error:/);
  expect(visitor.page.errorOf("username")).toContain("taken");
  expect(visitor.page.valueOf("password")).toBeUndefined();
});

test("where a thousand accounts were made from one network in a day, the form comes back and says how long to wait", async () => {
  await register(site);
  const db = site.openDatabase();
  const [{ name, points }] = limits.registration;
  const isCounted = { key: { startsWith: name } };
  await db.throttle.updateMany({ where: isCounted, data: { points } });
  const username = newName();
  const visitor = site.visitor();
  await visitor.open("/register");
  await visitor.submit({ username, email: `${username}@example.org`, password: PASSWORD });
  expect(visitor.page.status).toBe(429);
  expect(Number(visitor.page.headers.get("Retry-After"))).toBeGreaterThan(23 * 3600);
  expect(visitor.page.alert).toContain("24 hours");
  expect(visitor.page.valueOf("username")).toBe(username);
  expect(visitor.page.valueOf("password")).toBeUndefined();

  await db.throttle.deleteMany({ where: isCounted });
  await db.$disconnect();
  await visitor.submit({ username, email: `${username}@example.org`, password: PASSWORD });
  expect(visitor.page.path).toBe("/login");
});
