import { afterAll, beforeAll, expect, test } from "vitest";
import { addTotp, logIn, newName, PASSWORD, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start({ TWO_FACTOR_POLICY: "required", REMEMBERED_BROWSERS: "off" });
});
afterAll(() => site.stop());

test("where a second factor is required, nothing else can be reached before it is set up", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  expect(person.visitor.page.path).toBe("/account/two-factor");
  expect(person.visitor.page.notice).toContain("requires two-factor");
  for (const path of ["/account", "/account/sessions", "/account/history", "/account/password"]) {
    expect((await person.visitor.open(path)).path).toBe("/account/two-factor");
  }
  await addTotp(person);
  expect((await person.visitor.open("/account")).path).toBe("/account");
});

test("where a second factor is required, a password may be shorter, and the last factor cannot be removed", async () => {
  const visitor = site.visitor();
  const username = newName();
  await visitor.open("/register");
  expect(visitor.page.text).toContain("At least 8 characters");
  await visitor.submit({ username, email: `${username}@example.org`, password: "Qz7!vNp2#k" });
  expect(visitor.page.notice).toContain("was created");

  const person = await registerVerified(site);
  await logIn(person);
  await addTotp(person);
  await person.visitor.open("/account/two-factor/totp");
  await person.visitor.submit({ intent: "remove" });
  expect(person.visitor.page.status).toBe(400);
});

test("where no browser is remembered, no page offers it", async () => {
  const person = await withTotp(site);
  const visitor = site.visitor();
  await visitor.post("/login", { login: person.username, password: PASSWORD });
  expect(visitor.page.path).toBe("/login/totp");
  expect(visitor.page.document.querySelector('[name="remember"]')).toBeNull();
  for (const path of ["/account/sessions", "/account/password"]) {
    expect((await person.visitor.open(path)).status).toBe(200);
    expect(person.visitor.page.text).not.toMatch(/remembered browser/i);
  }
});
