import { afterAll, beforeAll, expect, test } from "vitest";
import { expectRefusal } from "../support/expect-answer.ts";
import { logIn, type Person, registerVerified } from "../support/people.ts";
import { Site } from "../support/site.ts";
import { pathsOfSite } from "../support/site-pages.ts";

let site: Site;
let person: Person;
beforeAll(async () => {
  site = await Site.start();
  person = await registerVerified(site);
  await logIn(person);
});
afterAll(() => site.stop());

function post(path: string, headers: Record<string, string>) {
  return person.visitor.request(path, { method: "POST", body: new URLSearchParams({ a: "1" }), headers });
}

test("a form that another site sent is refused at every address, and does nothing", async () => {
  const foreign: Record<string, string>[] = [
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    { "Sec-Fetch-Site": "" },
    { "Sec-Fetch-Site": "same-origin, cross-site" },
    { "Sec-Fetch-Site": "cross-site", Origin: site.origin },
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { Origin: `${site.origin}.evil.example` },
    { Origin: site.origin.replace("http:", "https:") },
    { Origin: site.origin.toUpperCase() },
  ];
  for (const path of pathsOfSite()) {
    for (const headers of foreign) expectRefusal(await post(path, headers), 403);
  }
  await person.visitor.open("/account");
  expect(person.visitor.page.path).toBe("/account");
});

test("a form of this site passes, and so does a client that is no browser", async () => {
  for (const headers of [{ "Sec-Fetch-Site": "same-origin" }, { "Sec-Fetch-Site": "none" }, { Origin: site.origin }, {}]) {
    expect((await post("/logout", headers as Record<string, string>)).status).toBe(303);
    await person.visitor.open("/account");
    expect(person.visitor.page.path).toMatch(/^\/login/);
    await logIn(person);
  }
});

test("a link from another site opens a page", async () => {
  const page = await site.visitor().request("/login", {
    method: "GET",
    headers: { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" },
  });
  expect(page.status).toBe(200);
});
