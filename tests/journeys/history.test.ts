import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

test("the history says in words what happened, from where, the latest first", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const page = await person.visitor.open("/account/history");
  const rows = page.document.querySelectorAll("tbody tr").map((row) => row.text);
  expect(rows[0]).toContain("First login from this browser");
  expect(rows[1]).toContain("Logged in with password");
  expect(rows.at(-1)).toContain(`Account registered as ${person.username}`);
  expect(page.text).toMatch(/127\.0\.0\.1|::1/);
});

test("the history is filtered by kind, and a kind or page that is none is not found", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  await person.visitor.open("/account/history?subject=email");
  expect(person.visitor.page.document.querySelectorAll("tbody tr").map((row) => row.querySelector("td")?.text)).toEqual([
    `Address ${person.email} verified`,
  ]);
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
