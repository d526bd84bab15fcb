import { afterAll, beforeAll, expect, test } from "vitest";
import { addTotp, logIn, newName, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start({ TWO_FACTOR_POLICY: "required" });
});
afterAll(() => site.stop());

test("where a second factor is required, nothing else can be reached before it is set up", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  expect(person.visitor.page.path).toBe("/account/two-factor");
  expect(person.visitor.page.notice).toContain("asks everybody");
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
  await visitor.submit({ username, email: `${username}@example.org`, password: "Qz7!vNp2#k" });
  expect(visitor.page.notice).toContain("Account created");

  const person = await registerVerified(site);
  await logIn(person);
  await addTotp(person);
  await person.visitor.open("/account/two-factor/totp");
  await person.visitor.submit({ intent: "remove" });
  expect(person.visitor.page.status).toBe(400);
});
