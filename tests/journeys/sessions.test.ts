import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { linkIn } from "../support/mailbox.ts";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** Somebody with two browsers, both logged in. */
async function withTwoBrowsers() {
  const person = await registerVerified(site);
  await logIn(person);
  const other = {
    ...person,
    visitor: site.visitor({ headers: { "User-Agent": FIREFOX } }),
  };
  await logIn(other);
  return { person, other };
}

test("the list shows every session, marks this one, and ends another, which is told why", async () => {
  const { person, other } = await withTwoBrowsers();
  const page = await person.visitor.open("/account/sessions");
  expect(page.text).toContain("Firefox on Linux");
  expect(page.text.match(/This browser/g)).toHaveLength(1);

  await person.visitor.submit({ intent: "revoke" });
  expect(person.visitor.page.notice).toContain("logged out");
  await other.visitor.open("/account");
  expect(other.visitor.page.path).toBe("/login?next=%2Faccount");
  expect(other.visitor.page.notice).toContain("logged out from another one");
});

test("two equal browsers are called apart, and so is every button of theirs", async () => {
  const { person, other } = await withTwoBrowsers();
  const third = { ...person, visitor: site.visitor({ headers: { "User-Agent": FIREFOX } }) };
  await logIn(third);
  const { document } = await person.visitor.open("/account/sessions");
  expect(document.querySelectorAll("main h2").map(({ text }) => text.trim())).toEqual([
    expect.stringContaining("This browser"),
    "Firefox on Linux",
    "Firefox on Linux (2)",
  ]);
  const names = document.querySelectorAll("main button, main summary").map(({ text }) => text);
  expect(names).toContain("Log out “Firefox on Linux (2)”");
  expect(new Set(names).size).toBe(names.length);
  expect((await other.visitor.open("/account")).path).toBe("/account");
});

test("all other sessions end at once, and this one goes on", async () => {
  const { person, other } = await withTwoBrowsers();
  await person.visitor.open("/account/sessions");
  await person.visitor.submit({ intent: "revoke-others" });
  expect((await person.visitor.open("/account")).path).toBe("/account");
  expect((await other.visitor.open("/account")).path).toContain("/login");
});

test("a form whose session ends while it comes is answered as any other of an ended session, and shows nothing", async () => {
  const { person, other } = await withTwoBrowsers();
  const body = "intent=nonsense";
  const cookie = [...other.visitor.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const sending = request(`${site.origin}/account`, {
    method: "POST",
    headers: { Cookie: cookie, "Content-Type": "application/x-www-form-urlencoded", "Content-Length": body.length },
  });
  sending.write(body.slice(0, 1));
  // By then it was looked at, were it looked at before it is whole.
  await sleep(500);
  await person.visitor.open("/account/sessions");
  await person.visitor.submit({ intent: "revoke-others" });

  sending.end(body.slice(1));
  const [answer] = (await once(sending, "response")) as [IncomingMessage];
  answer.resume();
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${site.origin}/login?next=%2Faccount`]);
});

test("nobody ends another account's session or forgets its browser", async () => {
  const { other } = await withTwoBrowsers();
  const { person: stranger } = await withTwoBrowsers();
  const page = await other.visitor.open("/account/sessions");
  for (const intent of ["revoke", "forget-device"]) {
    const input = page.document.querySelectorAll("main form").find((form) => form.querySelector(`[name="intent"][value="${intent}"]`));
    const id = input?.querySelector('[name="id"]')?.getAttribute("value") ?? "";
    expect(id).not.toBe("");
    expect((await stranger.visitor.send("/account/sessions", { intent, id })).status).toBe(404);
  }
  expect((await other.visitor.open("/account")).path).toBe("/account");
});

test("a login from a browser that the account has not used sends a mail; from a known one it does not", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const mail = await site.mailbox.take(person.email, /new login/i);
  expect(mail.text).toContain("When:");
  await person.visitor.post("/logout", {});
  await logIn(person);
  await person.visitor.open("/account/history?subject=login");
  expect(person.visitor.page.text.match(/First login from this browser/g)).toHaveLength(1);
});

test("a forgotten browser is a new one at its next login", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  await person.visitor.open("/account/sessions");
  await person.visitor.submit({ intent: "forget-device" });
  await person.visitor.post("/logout", {});
  await logIn(person);
  await person.visitor.open("/account/history?subject=login");
  expect(person.visitor.page.text.match(/First login from this browser/g)).toHaveLength(2);
});

test("“this was not me” ends every session, closes the password, and works once", async () => {
  const { person, other } = await withTwoBrowsers();
  const link = linkIn(await site.mailbox.take(person.email, /new login/i));
  const owner = site.visitor();
  await owner.open(link);
  expect((await person.visitor.open("/account")).path).toBe("/account");

  await owner.submit({});
  expect(owner.page.path).toBe("/forgot-password");
  for (const { visitor } of [person, other]) expect((await visitor.open("/account")).path).toContain("/login");
  await logIn(other);
  expect(other.visitor.page.status).toBe(400);
  expect((await owner.open(link)).status).toBe(400);
});

test("a login in a browser that is logged in ends its earlier session", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  // A tab that was opened before the login.
  await visitor.open("/login");
  const form = { login: person.username, password: person.password };
  await visitor.submit(form);
  const before = visitor.cookies.get("session") ?? "";
  await visitor.post("/login", form);
  expect(visitor.page.path).toBe("/account");
  const after = visitor.cookies.get("session") ?? "";
  expect(after).not.toBe(before);
  expect((await visitor.open("/account/sessions")).document.querySelectorAll('[id^="session-"]')).toHaveLength(1);

  visitor.cookies.set("session", before);
  expect((await visitor.open("/account")).notice).toContain("new login in this browser");
  // A late answer to the old token leaves the new one alone.
  expect(visitor.cookies.get("session")).toBe(before);
  visitor.cookies.set("session", after);
  expect((await visitor.open("/account")).path).toBe("/account");
});
