import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { siteText } from "../support/site-text.ts";
import type { Visitor } from "../support/visitor.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

test("the history says in words what happened, from where, the latest first", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const page = await person.visitor.open("/account/history");
  const rows = page.document.querySelectorAll("ol.events > li").map((row) => row.text);
  expect(rows[0]).toContain("First login from this browser");
  expect(rows[1]).toContain("Logged in with password");
  expect(rows.at(-1)).toContain(`Account registered as ${person.username}`);
  expect(page.text).toMatch(/127\.0\.0\.1|::1/);
});

const shown = ({ page }: Visitor) => page.document.querySelectorAll("ol.events .what").map(({ text }) => text);

test("events stand under their day with the time alone, and a failure is marked", async () => {
  const person = await registerVerified(site);
  await logIn({ ...person, password: "not the password of this" });
  await logIn(person);
  const { document } = await person.visitor.open("/account/history");
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date());
  expect(document.querySelectorAll("main h2").map(({ text }) => text)).toContain(day);
  for (const { text } of document.querySelectorAll("ol.events time")) expect(text).toMatch(/^\d\d:\d\d$/);
  const marked = document.querySelectorAll("ol.events li.failed").map((row) => row.querySelector(".badge")?.text);
  expect(marked).toEqual(["Failed"]);
});

test("the history is filtered by failures and by days, both of them whole, and what is no day is said at its field", async () => {
  const person = await registerVerified(site);
  await logIn({ ...person, password: "not the password of this" });
  await logIn(person);
  const { visitor } = person;
  await visitor.open("/account/history?failures=yes");
  expect(shown(visitor)).toEqual([siteText("events.login:failed")]);
  const today = new Date().toISOString().slice(0, 10);
  await visitor.open(`/account/history?from=${today}&until=${today}&failures=yes`);
  expect(shown(visitor)).toEqual([siteText("events.login:failed")]);
  await visitor.open("/account/history?until=2020-01-31");
  expect(visitor.page.text).toContain("No activity matches.");

  for (const [query, field] of [
    ["from=2026-02-30", "from"],
    ["until=yesterday", "until"],
    ["from=2026-03-02&until=2026-03-01", "until"],
  ] as const) {
    expect((await visitor.open(`/account/history?${query}`)).status, query).toBe(400);
    expect(visitor.page.errorOf(field), query).toContain("Enter a date");
    expect(visitor.page.title, query).toMatch(/^Error:/);
  }
});

test("the history is filtered by kind, and a kind or page that is none is not found", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  for (const also of ["", "&until=9999-12-31", "&from=0001-01-01"]) {
    await person.visitor.open(`/account/history?subject=email${also}`);
    expect(shown(person.visitor), also).toEqual([`Address ${person.email} verified`]);
  }
  for (const query of ["subject=nonsense", "page=0", "page=x", "page=99999999999"]) {
    expect((await person.visitor.open(`/account/history?${query}`)).status).toBe(404);
  }
});

test("the whole history is downloaded as JSON Lines, the account's own only", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const page = await person.visitor.open("/account/history.jsonl");
  const lines = page.body
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
  expect(new Set(lines.map(({ accountId }) => accountId)).size).toBe(1);
  expect(page.headers.get("Content-Disposition")).toContain("gatehouse-history.jsonl");
});

test("nobody sees a history without being signed in", async () => {
  const visitor = site.visitor();
  await visitor.open("/account/history");
  expect(visitor.page.path).toBe("/login?next=%2Faccount%2Fhistory");
  const download = await visitor.request("/account/history.jsonl", { method: "GET" });
  expect(download.status).toBe(303);
});
