import { afterAll, beforeAll, expect, test } from "vitest";
import { linkIn } from "../support/mailbox.ts";
import { logIn, newName, PASSWORD, register, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

test("a page from before a restart still sends its form", async () => {
  const newcomer = site.visitor();
  await newcomer.open("/register");
  const member = await registerVerified(site);
  await logIn(member);
  await site.kill("SIGTERM");
  await site.run();

  const username = newName();
  await newcomer.submit({ username, email: `${username}@example.org`, password: PASSWORD });
  expect(newcomer.page.notice).toContain("was created");
  await member.visitor.open("/account");
  expect(member.visitor.page.path).toBe("/account");
});

test("back and send again: a registration is made once, and what was typed is kept", async () => {
  const { visitor, username, email, password } = await register(site);
  const again = await visitor.post("/register", { username, email, password });
  expect(again.status).toBe(400);
  expect(again.errorOf("username")).toContain("taken");
  expect(again.valueOf("email")).toBe(email);
});

test("back and send again: a login that is sent twice leaves one session in the browser, and it works", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const { username, password, visitor } = person;
  await visitor.post("/login", { login: username, password });
  expect(visitor.page.path).toBe("/account");
});

test("back and send again: a used link says so and nothing else happens", async () => {
  const person = await register(site);
  const link = linkIn(await site.mailbox.take(person.email, /verify/i));
  const { visitor } = person;
  await visitor.open(link);
  await visitor.submit({});
  const again = await visitor.post(link, {});
  expect(again.status).toBe(400);
  expect(again.alert).toContain(siteText("emails.linkGone"));
});

test("two tabs: who logs out in one is told so in the other, and comes back to its page after the login", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const { visitor, username, password } = person;
  const otherTab = site.visitor();
  for (const [name, value] of visitor.cookies) otherTab.cookies.set(name, value);
  await otherTab.open("/account/sessions");
  await visitor.post("/logout", {});

  const page = await otherTab.post("/account/sessions", { intent: "revoke-others" });
  expect(page.path).toBe("/login?next=%2Faccount%2Fsessions");
  expect(page.notice).toContain("You logged out");
  await otherTab.submit({ login: username, password });
  expect(otherTab.page.path).toBe("/account/sessions");
});

test("two tabs: two people send the same user name, and one is told that it is taken", async () => {
  const username = newName();
  const answers = await Promise.all(
    [1, 2].map((number) => site.visitor().send("/register", { username, email: `${username}${number}@example.org`, password: PASSWORD })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 400]);
});

test("a session, a flow and a link that never were lead on with a reason or to the start", async () => {
  const visitor = site.visitor();
  for (const name of ["session", "flow", "device"]) visitor.cookies.set(name, "A".repeat(43));
  await visitor.open("/account");
  expect(visitor.page.path).toBe("/login?next=%2Faccount");
  expect(visitor.cookies.has("session")).toBe(false);
  for (const path of ["/verify-email", "/reset-password", "/not-me"]) {
    const page = await visitor.open(`${path}?token=${"A".repeat(43)}`);
    expect(page.status).toBe(400);
    expect(page.alert).toMatch(/link/);
  }
});
