import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import type { Page } from "../support/visitor.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** The lines of the summary, and where each leads. */
function summaryOf({ document }: Page): { says: string; leadsTo: string | null }[] {
  return document.querySelectorAll('[role="alert"] li').map((line) => {
    const href = line.querySelector("a")?.getAttribute("href");
    return { says: line.text, leadsTo: href ? decodeURIComponent(href.slice(1)) : null };
  });
}

test("a form that comes back sums up each error in the words of its field, as a link to it, and has the focus there", async () => {
  const visitor = site.visitor();
  await visitor.open("/register");
  const page = await visitor.submit({ username: "", email: "x@localhost", password: "short" });
  expect(page.status).toBe(400);
  const summary = page.document.querySelector('[role="alert"]');
  expect(summary?.querySelector("h2")?.text).toBe("There is a problem");
  expect(summary?.getAttribute("tabindex")).toBe("-1");
  expect(page.document.querySelectorAll("[autofocus]").map(({ attributes }) => attributes.role)).toEqual(["alert"]);
  const lines = summaryOf(page);
  expect(lines.map(({ leadsTo }) => leadsTo)).toEqual(["username"]);
  expect(lines).toEqual([{ says: "Enter a user name.", leadsTo: "username" }]);
  expect(page.errorOf("username")).toBe("Enter a user name.");

  const again = await visitor.submit({ username: "-", email: "x@localhost", password: "short" });
  for (const { says, leadsTo } of summaryOf(again)) {
    const field = again.document.querySelector(`[id="${leadsTo}"]`);
    expect(again.errorOf(field?.getAttribute("name") ?? "")).toBe(says);
  }
  expect(summaryOf(again)).toHaveLength(3);
});

test("an error of the whole form stands in the summary without a link", async () => {
  const visitor = site.visitor();
  await visitor.open("/login");
  const page = await visitor.submit({ login: "nobody", password: "wrong wrong wrong wrong" });
  expect(summaryOf(page)).toMatchObject([{ leadsTo: null }]);
  expect(page.title).toMatch(/^Error: /);
});

test("a notice names its thing, in a tone that the title repeats", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const { visitor } = person;
  await visitor.open("/account/emails");
  await visitor.submit({ intent: "add", email: `second-${person.email}` });
  expect(visitor.page.notice).toContain(`second-${person.email} was added.`);
  expect(visitor.page.title).toMatch(/^Note: /);
  await visitor.submit({ intent: "remove", email: `second-${person.email}` });
  expect(visitor.page.notice).toBe(`second-${person.email} was removed.`);
  expect(visitor.page.title).toMatch(/^Done: /);
});

test("a page that something has to be done first for says so, and not as something done", async () => {
  const visitor = site.visitor();
  await visitor.open("/account/sessions");
  visitor.cookies.set("notice", "verify-first");
  const page = await visitor.open("/login");
  const status = page.document.querySelector('[role="status"]');
  expect(status?.getAttribute("class")).toBe("notice warn");
  expect(page.notice).toBe("Important: Verify your email address to continue.");
  expect(page.title).toMatch(/^Important: /);
});

test("a notice that the site did not write says nothing", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const { visitor } = person;
  await visitor.open("/account/emails");
  await visitor.send("/account/emails", { intent: "add", email: `third-${person.email}` });
  const own = visitor.cookies.get("notice") ?? "";
  const sealed = own.slice("email-added.".length);
  // Not the last one: some of its bits are of no byte.
  const changed = own.at(-9) === "A" ? "B" : "A";
  const foreign = [
    "email-added",
    `email-added.${Buffer.from("Call 0900 1234").toString("base64url")}`,
    `email-removed.${sealed}`,
    own.slice(0, -9) + changed + own.slice(-8),
    `${own}${"A".repeat(4000)}`,
    "__proto__.x",
  ];
  for (const cookie of foreign) {
    visitor.cookies.set("notice", cookie);
    expect((await visitor.open("/account/emails")).notice, cookie).toBeNull();
  }
  visitor.cookies.set("notice", own);
  expect((await visitor.open("/account/emails")).notice).toContain(`third-${person.email} was added.`);
});

test("a name that was typed is filled in on the next form of the way in, and gone after the login", async () => {
  const person = await registerVerified(site);
  const visitor = site.visitor();
  await visitor.open("/login");
  expect(visitor.page.valueOf("login")).toBeFalsy();
  await visitor.submit({ login: person.email, password: "wrong wrong wrong wrong" });
  await visitor.open("/forgot-password");
  expect(visitor.page.valueOf("email")).toBe(person.email);
  await visitor.open("/login");
  expect(visitor.page.valueOf("login")).toBe(person.email);
  await visitor.submit({ password: person.password });
  expect(visitor.cookies.has("typed")).toBe(false);

  const stranger = site.visitor();
  stranger.cookies.set("typed", `k.${Buffer.from("ada").toString("base64url")}`);
  await stranger.open("/login");
  expect(stranger.page.valueOf("login")).toBeFalsy();
});
