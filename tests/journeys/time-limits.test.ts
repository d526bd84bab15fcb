import { afterAll, beforeAll, expect, test } from "vitest";
import { withAdmin } from "../support/admins.ts";
import { withSecurityKey } from "../support/key-people.ts";
import { linkIn } from "../support/mailbox.ts";
import { beginTotp, forgetProof, logIn, nextCode, register, registerVerified, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";
import type { Visitor } from "../support/visitor.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start({ CONFIRM_NEW_DEVICES: "on" });
});
afterAll(() => site.stop());

/** How long the page says that its step stays open. */
function timeLeft({ page }: Visitor): string | undefined {
  const [before = "", after = ""] = siteText("common.timeLeft", { time: "|" }).split("|");
  const hint = page.document.querySelectorAll("main .hint").find(({ text }) => text.startsWith(before));
  return hint?.text.slice(before.length, -after.length);
}

test("the pages of a login say how long it stays open", async () => {
  const person = await withTotp(site);
  await person.visitor.post("/logout", {});
  await logIn(person);
  expect([person.visitor.page.path, timeLeft(person.visitor)]).toEqual(["/login/totp", "10 minutes"]);
  await person.visitor.open("/login/recovery-code");
  expect(timeLeft(person.visitor)).toBe("10 minutes");

  const withKey = await withSecurityKey(site);
  await withKey.visitor.post("/logout", {});
  await logIn(withKey);
  expect([withKey.visitor.page.path, timeLeft(withKey.visitor)]).toEqual(["/login/security-key", "10 minutes"]);
});

test("the pages of a login from a new browser say it too", async () => {
  const person = await withTotp(site);
  const visitor = site.visitor();
  await logIn({ ...person, visitor });
  await visitor.submit({ code: await nextCode(person.secret) });
  expect([visitor.page.path, timeLeft(visitor)]).toEqual(["/login/confirm-device", "10 minutes"]);
  await visitor.open(linkIn(await site.mailbox.take(person.email, /confirm your login/i)));
  expect(timeLeft(visitor)).toBe("10 minutes");
});

test("a new app, a new key and a proof by a key say how long they wait", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  await beginTotp(person.visitor);
  expect(timeLeft(person.visitor)).toBe("1 hour");
  await person.visitor.open("/account/two-factor/security-keys");
  expect(timeLeft(person.visitor)).toBe("10 minutes");

  const admin = await withAdmin(site);
  await forgetProof(site, admin);
  await admin.visitor.open("/admin");
  expect([admin.visitor.page.path, timeLeft(admin.visitor)]).toEqual(["/confirm?next=%2Fadmin", "10 minutes"]);
});

test("links in emails say how long they can be used", async () => {
  const person = await register(site);
  const { visitor } = person;
  await visitor.open(linkIn(await site.mailbox.take(person.email, /verify/i)));
  expect(timeLeft(visitor)).toBe("24 hours");
  await visitor.submit({});

  await visitor.post("/forgot-password", { email: person.email });
  await visitor.open(linkIn(await site.mailbox.take(person.email, /password/i)));
  expect([visitor.page.path.split("?")[0], timeLeft(visitor)]).toEqual(["/reset-password", "1 hour"]);

  await logIn(person);
  await visitor.post("/account/delete", { intent: "delete", username: person.username });
  await visitor.open(linkIn(await site.mailbox.take(person.email, /delet/i)));
  expect([visitor.page.path.split("?")[0], timeLeft(visitor)]).toEqual(["/keep-account", "7 days"]);
});
