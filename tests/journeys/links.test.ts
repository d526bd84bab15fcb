import { afterAll, beforeAll, expect, test } from "vitest";
import { logIn, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import type { Visitor } from "../support/visitor.ts";

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

/** Follows every link of the site from the start page on. @returns the links that lead nowhere, with the page that has them */
async function deadLinks(visitor: Visitor): Promise<string[]> {
  const dead: string[] = [];
  const seen = new Set(["/"]);
  const queue = [{ path: "/", from: "" }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const page = await visitor.open(next.path);
    if (page.status !== 200) dead.push(`${next.path} on ${next.from}: ${page.status}`);

    for (const link of page.document.querySelectorAll("a[href]")) {
      const { origin, pathname, search, hash } = new URL(link.getAttribute("href") ?? "", page.url);
      if (origin !== site.origin) continue;
      const path = pathname + search;
      if (path === page.path && hash && !page.document.getElementById(hash.slice(1))) dead.push(`${hash} on ${page.path}`);
      if (!seen.has(path)) queue.push({ path, from: page.path });
      seen.add(path);
    }
  }
  expect(seen.size).toBeGreaterThan(6);
  return dead;
}

test("every link leads somewhere for somebody who is signed out", async () => {
  expect(await deadLinks(site.visitor())).toEqual([]);
});

test("every link leads somewhere for somebody who is signed in", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  expect(await deadLinks(person.visitor)).toEqual([]);
});

test("password managers find the page that changes a password", async () => {
  const person = await registerVerified(site);
  await logIn(person);
  const answer = await person.visitor.request("/.well-known/change-password", { method: "GET" });
  expect([answer.status, answer.location]).toEqual([302, "/account/password"]);
  // By this they see whether the answer means anything.
  const nothing = "/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200";
  expect((await person.visitor.request(nothing, { method: "GET" })).status).toBe(404);
});
