import { afterAll, beforeAll, expect, test } from "vitest";
import { type Person, registerVerified } from "../support/people.ts";
import { rawRequest } from "../support/raw-request.ts";
import { Site } from "../support/site.ts";

let site: Site;
let person: Person;
beforeAll(async () => {
  site = await Site.start();
  person = await registerVerified(site);
});
afterAll(() => site.stop());

/** What browsers read as another site, or not as a path. */
const ELSEWHERE = [
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "https://evil.example/",
  "HTTPS:evil.example",
  "https:/evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "evil.example",
  "@evil.example",
  ".evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/%2e%2e//evil.example",
  "/a/../..//evil.example",
  "",
];

/** @returns the path that the login leads to */
async function logInTo(next: string): Promise<string> {
  const visitor = site.visitor();
  const answer = await visitor.send("/login", { login: person.username, password: person.password, next });
  expect(answer.status).toBe(303);
  return pathOf(answer.headers.get("Location"));
}

/** The path of an address that has to be a whole one, of this site: Lynx warns of any other. */
function pathOf(location: string | null): string {
  expect(location).toMatch(new RegExp(`^${site.origin}/(?!/)`));
  return location?.slice(site.origin.length) ?? "";
}

test.each(ELSEWHERE)("after a login nobody is sent to %j", async (next) => {
  expect(await logInTo(next)).not.toMatch(/evil/);
  const page = await site.visitor().open(`/login?next=${encodeURIComponent(next)}`);
  // The forms at the foot of the page lead back to this very page.
  const ways = [...page.body.matchAll(/name="next"[^>]*value="([^"]*)"/g)].map(([, value]) => value);
  expect(ways.filter((value) => !value?.startsWith("/login?next="))).toEqual([]);
});

test.each(["/account/history?page=3", "/projects/a%20b", "/account?a=%2F%2Fevil.example", "/account#top"])(
  "after a login %s is opened",
  async (next) => {
    expect(await logInTo(next)).toBe(next);
  },
);

test("somebody who is signed in is not sent elsewhere by the login page either", async () => {
  const visitor = site.visitor();
  await visitor.send("/login", { login: person.username, password: person.password });
  for (const next of ELSEWHERE) {
    const page = await visitor.request(`/login?next=${encodeURIComponent(next)}`, { method: "GET" });
    expect(page.status).toBe(303);
    expect(pathOf(page.headers.get("Location"))).toBe("/account");
  }
});

test("the way back after a login is the page that asked for it, and never another site", async () => {
  for (const path of ["//account", "/account//evil.example", "/\\evil.example/account", "/account?next=//evil.example"]) {
    const { headers } = await rawRequest(site.origin, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    const location = headers.get("location");
    const { searchParams } = new URL(location ? pathOf(location) : "/", site.origin);
    await logInTo(searchParams.get("next") ?? "");
  }
});
