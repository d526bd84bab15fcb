import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, nextCode, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

test("somebody sets up an app, and logs in with the password and a code from then on", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  expect(visitor.page.path).toBe("/account/two-factor/recovery-codes");
  expect(person.recoveryCodes).toHaveLength(10);

  await visitor.post("/logout", {});
  await logIn(person);
  expect(visitor.page.path).toBe("/login/totp");
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.path).toBe("/account");
});
