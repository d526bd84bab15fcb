import { afterAll, beforeAll, expect, test } from "vitest";
import { limits } from "~/throttle/limits";
import { linkIn } from "../support/mailbox.ts";
import { letStepsPass, logIn, nextCode, type Person, register, registerVerified, withTotp } from "../support/people.ts";
import { expectSameAnswer } from "../support/same-answer.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";

const NEW_PASSWORD = "harbour violin nineteen clouds";

let site: Site;
beforeAll(async () => {
  site = await Site.start({ TRUST_PROXY: "1" });
});
afterAll(() => site.stop());

/** Asks for the link, in a browser of its own. @returns the link's path */
async function askFor({ email }: Person) {
  const visitor = site.visitor();
  await visitor.open("/forgot-password");
  await visitor.submit({ email });
  return linkIn(await site.mailbox.take(email, /new password/i));
}

test("somebody who forgot the password sets a new one by the mail's link and logs in with it", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const elsewhere = site.visitor();

  await elsewhere.open("/login");
  expect(elsewhere.page.body).toContain('href="/forgot-password"');
  await elsewhere.open("/forgot-password");
  await elsewhere.submit({ email: person.email });
  expect(elsewhere.page.notice).toContain("we emailed a link");

  await elsewhere.open(linkIn(await site.mailbox.take(person.email, /new password/i)));
  expect(elsewhere.page.status).toBe(200);
  expect(elsewhere.page.text).toContain(person.username);
  await elsewhere.submit({ password: NEW_PASSWORD });
  expect(elsewhere.page.path).toBe("/login");
  expect(elsewhere.page.notice).toContain("changed");
  await elsewhere.open("/account");
  expect(elsewhere.page.path).toBe("/login?next=%2Faccount");

  await person.visitor.open("/account");
  expect(person.visitor.page.path).toBe("/login?next=%2Faccount");
  expect(person.visitor.page.notice).toContain("password was reset");

  await logIn(person);
  expect(person.visitor.page.status).toBe(400);
  await logIn({ ...person, password: NEW_PASSWORD });
  expect(person.visitor.page.path).toBe("/account");
  await site.mailbox.take(person.email, /password reset/i);
});

test("after a reset the second factor is asked for as before, in a remembered browser too", async () => {
  const person = await withTotp(site);
  const { visitor } = person;
  await visitor.post("/logout", {});
  await logIn(person);
  await visitor.submit({ code: await nextCode(person.secret), remember: "on" });
  await visitor.post("/logout", {});
  await logIn(person);
  expect(visitor.page.path).toBe("/account");

  await visitor.open(await askFor(person));
  await visitor.submit({ password: NEW_PASSWORD });
  await logIn({ ...person, password: NEW_PASSWORD });
  expect(visitor.page.path).toBe("/login/totp");
  await visitor.open("/account");
  expect(visitor.page.path).toBe("/login?next=%2Faccount");
  await visitor.open("/login/totp");
  await letStepsPass(site, person);
  await visitor.submit({ code: await nextCode(person.secret) });
  expect(visitor.page.path).toBe("/account");
});

test("a weak password comes back with the reason, and the link still works", async () => {
  const person = await registerVerified(site);
  const { visitor } = person;
  await visitor.open(await askFor(person));
  await visitor.submit({ password: "too short" });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.title).toMatch(/^Error:/);
  expect(visitor.page.errorOf("password")).toContain("This password has 9");
  expect(visitor.page.body).not.toContain("too short");
  await visitor.submit({ password: NEW_PASSWORD });
  expect(visitor.page.path).toBe("/login");
});

test("a used or made-up link says so and leads to a new one", async () => {
  const person = await registerVerified(site);
  const used = await askFor(person);
  await person.visitor.open(used);
  await person.visitor.submit({ password: NEW_PASSWORD });

  const { visitor } = person;
  for (const link of [used, "/reset-password?token=made-up", "/reset-password"]) {
    await visitor.open(link);
    expect(visitor.page.status).toBe(400);
    expect(visitor.page.alert).toContain("no longer works");
    expect(visitor.page.body).toContain('href="/forgot-password"');
    await visitor.post(link, { password: `${NEW_PASSWORD} again` });
    expect(visitor.page.status).toBe(400);
    expect(visitor.page.alert).toContain("no longer works");
  }
  await logIn({ ...person, password: NEW_PASSWORD });
  expect(visitor.page.path).toBe("/account");
});

test("a known, an unverified and an unknown address get the same answer to the byte, up to the limit and over it", async () => {
  const verified = await registerVerified(site);
  const unverified = await register(site);
  const { points } = limits.resetRequest[0];
  const emails = [verified.email, unverified.email, "stranger@example.org"];
  let network = 0;
  const ask = async (email: string, times: number) => {
    const headers = { "X-Forwarded-For": `203.0.113.${++network}` };
    const pages = [];
    for (let time = 0; time < times; time++) pages.push(await site.visitor({ headers }).send("/forgot-password", { email }));
    return pages;
  };
  const [known = [], ...others] = await Promise.all(emails.map((email) => ask(email, points + 1)));
  for (const pages of others)
    for (const [index, page] of known.slice(0, points).entries()) expectSameAnswer(page, pages[index] as typeof page);
  expect(known.map(({ status }) => status)).toEqual([...Array(points).fill(303), 429]);
  for (const [index, pages] of [known, ...others].entries()) {
    expect(pages.at(-1)).toMatchObject({ status: 429, alert: expect.stringContaining("Wait 60 minutes, then try again.") });
    expect(pages.at(-1)?.valueOf("email")).toBe(emails[index]);
  }

  await site.mailbox.take(verified.email, /new password/i);
  const mails = site.mailbox.received.filter(({ subject }) => /new password/i.test(subject));
  expect(mails.filter(({ to }) => emails.includes(to)).map(({ to }) => to)).toEqual([verified.email]);
});

test("what is no address comes back as typed", async () => {
  const visitor = site.visitor();
  await visitor.open("/forgot-password");
  await visitor.submit({ email: "not an address" });
  expect(visitor.page.status).toBe(400);
  expect(visitor.page.errorOf("email")).toContain(siteText("emails.malformed"));
  expect(visitor.page.valueOf("email")).toBe("not an address");
});
