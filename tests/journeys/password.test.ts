import { afterAll, beforeAll, expect, test } from "vitest";
import { linkIn } from "../support/mailbox.ts";
import { forgetProof, logIn, nextCode, type Person, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";

const NEW_PASSWORD = "harbour violin nineteen clouds";

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

async function change({ visitor }: Person, fields: { current: string; password: string }) {
  await visitor.open("/account/password");
  return visitor.submit(fields);
}

test("somebody changes the password, stays logged in here, and is logged out everywhere else", async () => {
  const person = await signedIn();
  const elsewhere = { ...person, visitor: site.visitor() };
  await logIn(elsewhere);

  const page = await change(person, { current: person.password, password: NEW_PASSWORD });
  expect(page.path).toBe("/account/password");
  expect(page.notice).toContain("changed");
  await person.visitor.open("/account");
  expect(person.visitor.page.path).toBe("/account");
  await elsewhere.visitor.open("/account");
  expect(elsewhere.visitor.page.notice).toContain("password was changed");

  await logIn(elsewhere);
  expect(elsewhere.visitor.page.status).toBe(400);
  await logIn({ ...elsewhere, password: NEW_PASSWORD });
  expect(elsewhere.visitor.page.path).toBe("/account");
  const mail = await site.mailbox.take(person.email, /password changed/i);
  expect(linkIn(mail)).toBe("/forgot-password");
});

test("each field says what is wrong with it, and neither password comes back", async () => {
  const person = await signedIn();
  const { visitor } = person;
  await change(person, { current: "not my password", password: "too short" });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.title).toMatch(/^Error:/);
  expect(visitor.page.errorOf("current")).toContain(siteText("password.currentWrong"));
  expect(visitor.page.errorOf("password")).toContain("This password has 9");
  expect(visitor.page.body).not.toContain("too short");
  expect(visitor.page.body).not.toContain("not my password");

  await change(person, { current: person.password, password: person.password });
  expect(visitor.page.errorOf("current")).toBeNull();
  expect(visitor.page.errorOf("password")).toContain(siteText("password.refused.same"));
});

test("guessing the present password is stopped after ten times, and the page names the way out", async () => {
  const person = await signedIn();
  const { visitor } = person;
  for (let tries = 0; tries < 10; tries++) await visitor.send("/account/password", { current: "wrong", password: NEW_PASSWORD });
  expect(visitor.page.status).toBe(400);
  await visitor.send("/account/password", { current: person.password, password: NEW_PASSWORD });
  expect(visitor.page.status).toBe(429);
  expect(Number(visitor.page.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(visitor.page.body).toContain('href="/forgot-password"');
});

test("nobody who is not logged in sees the page or changes anything by it", async () => {
  const visitor = site.visitor();
  expect((await visitor.open("/account/password")).path).toBe("/login?next=%2Faccount%2Fpassword");
  const answer = await visitor.send("/account/password", { current: "any", password: NEW_PASSWORD });
  expect(answer.status).toBe(303);
  expect(answer.location).toBe("/login?next=%2Faccount%2Fpassword");
});

test("where two-factor login is on, the second factor is asked for before the password is changed", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await forgetProof(site, person);
  const fields = { current: person.password, password: NEW_PASSWORD };
  const answer = await visitor.send("/account/password", fields);
  expect(answer.location).toBe("/confirm?next=%2Faccount%2Fpassword");
  await visitor.open("/account/password");
  expect(visitor.page.path).toBe("/confirm?next=%2Faccount%2Fpassword");
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.path).toBe("/account/password");
  await visitor.submit(fields);
  expect(visitor.page.notice).toContain("changed");
});
