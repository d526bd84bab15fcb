import { afterAll, beforeAll, expect, test } from "vitest";
import { linkIn } from "../support/mailbox.ts";
import { logIn, nextCode, type PersonWithTotp, withTotp } from "../support/people.ts";
import { Site } from "../support/site.ts";
import type { Visitor } from "../support/visitor.ts";

const RELAY = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

let site: Site;
beforeAll(async () => {
  site = await Site.start({ CONFIRM_NEW_DEVICES: "on" });
});
afterAll(() => site.stop());

/** Proves password and factor in a browser that is new to the account. @returns the path of the link that the mail has */
async function askForLink(person: PersonWithTotp, visitor: Visitor, step: string, fields: Record<string, string>): Promise<string> {
  await logIn({ ...person, visitor });
  await visitor.post(step, fields);
  expect(visitor.page.path).toBe("/login/confirm-device");
  return linkIn(await site.mailbox.take(person.email, /confirm your login/i));
}

test("a link that is opened elsewhere shows where the login began, and confirms nothing", async () => {
  const person = await withTotp(site);
  const relay = site.visitor({ headers: { "User-Agent": RELAY } });
  const link = await askForLink(person, relay, "/login/totp", { code: await nextCode(person.secret) });

  for (const victim of [site.visitor(), person.visitor]) {
    await victim.open(link);
    expect(victim.page.status).toBe(200);
    expect(victim.page.alert).toContain("began in another browser");
    expect(victim.page.text).toContain("Firefox on Linux");
    expect(victim.page.document.querySelectorAll("main form")).toHaveLength(0);
    expect(victim.page.document.querySelector('main a[href="/forgot-password"]')).not.toBeNull();
    await victim.post(link, {});
    expect(victim.page.status).toBe(400);
  }
  await relay.post("/login/confirm-device", { intent: "go-on" });
  expect(relay.page.alert).toContain("isn't confirmed yet");
});

test("in the browser where the login began the link confirms it, and nothing of the login is lost on the way", async () => {
  const person = await withTotp(site);
  const visitor = site.visitor();
  const link = await askForLink(person, visitor, "/login/totp", { code: await nextCode(person.secret), remember: "on" });
  await visitor.open(link);
  await visitor.submit({ intent: "go-on" });
  expect(visitor.page.path).toBe("/login/confirm-device");
  // Opened again, the link leads to the same page.
  expect((await visitor.open(link)).path).toBe("/login/confirm-device");
  await visitor.submit({ intent: "go-on" });
  expect(visitor.page.path).toBe("/account");

  await visitor.post("/logout", {});
  await logIn({ ...person, visitor });
  expect(visitor.page.path).toBe("/account");
});

test("a login with a recovery code says that it is used up, after a link's confirmation too", async () => {
  const person = await withTotp(site);
  const visitor = site.visitor();
  const link = await askForLink(person, visitor, "/login/recovery-code", { code: person.recoveryCodes[0] ?? "" });
  await visitor.open(link);
  await visitor.submit({ intent: "go-on" });
  await visitor.submit({ intent: "go-on" });
  expect(visitor.page.notice).toContain("won't work again");
});
