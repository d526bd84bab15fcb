import { generateSync } from "otplib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

test("somebody sets up a code token, and logs in with the password and a code of it", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await logIn(person);
  const { document } = await visitor.open("/account/two-factor/hotp");
  const secret = document.querySelector("[data-hotp-secret]")?.getAttribute("data-hotp-secret") ?? "";
  const codeOf = (counter: number) => generateSync({ strategy: "hotp", secret, counter });
  await visitor.submit({ intent: "add", label: "Fob", code: codeOf(0) });
  expect(visitor.page.notice).toContain("two-factor authentication is on");
  await visitor.post("/logout", {});
  await logIn(person);
  expect(visitor.page.path).toBe("/login/hotp");
  await visitor.submit({ code: codeOf(1) });
  expect(visitor.page.path).toBe("/account");
});
